package space.hamsafar.planning.search;

import java.util.Arrays;

/** What each person and machine is booked for, in order of time. Not thread-safe. */
final class PersonTimelines {

    private final Crew crew;
    private final int[][] start;
    private final int[][] end;
    private final int[][] activity;
    private final int[] count;

    /** Whose bookings have overlapped, as those of a frozen past may: their ends need not be in order of time. */
    private final boolean[] tangled;

    PersonTimelines(Crew crew) {
        int people = crew.size();
        this.crew = crew;
        start = new int[people][16];
        end = new int[people][16];
        activity = new int[people][16];
        count = new int[people];
        tangled = new boolean[people];
    }

    /** The first tick from {@code tick} on at which a person is available, free and able to travel. */
    int next(int person, int job, int tick, int duration) {
        boolean takesTime = takesTime(person, job, duration);
        int from = tick;
        while (true) {
            int available = crew.availability()[person].next(from, duration);
            if (available == Spans.NEVER || !takesTime) {
                return available;
            }
            int free = afterBookings(person, job, available, duration);
            if (free == available) {
                return free;
            }
            from = free;
        }
    }

    /** Whether a person is available, free and able to travel at a tick. */
    boolean isFree(int person, int job, int tick, int duration) {
        return crew.availability()[person].next(tick, duration) == tick
                && (!takesTime(person, job, duration) || afterBookings(person, job, tick, duration) == tick);
    }

    private boolean takesTime(int person, int job, int duration) {
        return duration > 0 || crew.journeys()[person].place()[job] != Journeys.NOWHERE;
    }

    /** The tick itself if no booking is in the way, else the end of one that is, with the way from there. */
    private int afterBookings(int person, int job, int tick, int duration) {
        Journeys journeys = crew.journeys()[person];
        int[] starts = start[person];
        int[] ends = end[person];
        int to = tick + duration;
        for (int k = firstEndingAfter(person, tick - journeys.longest()); k < count[person]; k++) {
            if (starts[k] >= to + journeys.longest()) {
                return tick;
            }
            int other = activity[person][k];
            int after = ends[k] + journeys.between(other, job);
            if (tick < after && to + journeys.between(job, other) > starts[k]) {
                return after;
            }
        }
        return tick;
    }

    private int firstEndingAfter(int person, int tick) {
        if (tangled[person]) {
            return 0;
        }
        int low = 0;
        int high = count[person];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end[person][middle] <= tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What a person is booked for at some time in an interval. */
    int[] between(int person, int from, int to) {
        int[] found = new int[count[person]];
        int size = 0;
        for (int k = 0; k < count[person]; k++) {
            if (start[person][k] < to && end[person][k] > from) {
                found[size++] = activity[person][k];
            }
        }
        return Arrays.copyOf(found, size);
    }

    void book(int person, int job, int from, int to) {
        if (from == to && crew.journeys()[person].place()[job] == Journeys.NOWHERE) {
            return;
        }
        int size = count[person];
        if (size == start[person].length) {
            start[person] = Arrays.copyOf(start[person], 2 * size);
            end[person] = Arrays.copyOf(end[person], 2 * size);
            activity[person] = Arrays.copyOf(activity[person], 2 * size);
        }
        int at = size;
        while (at > 0 && isAfter(person, at - 1, from, to)) {
            start[person][at] = start[person][at - 1];
            end[person][at] = end[person][at - 1];
            activity[person][at] = activity[person][at - 1];
            at--;
        }
        start[person][at] = from;
        end[person][at] = to;
        activity[person][at] = job;
        count[person]++;
        tangled[person] |= at > 0 && end[person][at - 1] > to || at + 1 < count[person] && end[person][at + 1] < to;
    }

    private boolean isAfter(int person, int k, int from, int to) {
        return start[person][k] > from || (start[person][k] == from && end[person][k] > to);
    }

    void cancel(int person, int job) {
        for (int k = 0; k < count[person]; k++) {
            if (activity[person][k] == job) {
                int rest = count[person] - k - 1;
                System.arraycopy(start[person], k + 1, start[person], k, rest);
                System.arraycopy(end[person], k + 1, end[person], k, rest);
                System.arraycopy(activity[person], k + 1, activity[person], k, rest);
                count[person]--;
                return;
            }
        }
    }
}
