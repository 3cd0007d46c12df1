package space.hamsafar.planning.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forces something needed into a timetable: at one of its starts, in place of what stands in the way there and has been
 * hardest to place so far least. What is put out is forced in again in its turn. (After Nagata and Bräysy: A powerful route
 * minimization heuristic for the vehicle routing problem with time windows, Operations Research Letters 37, 2009.) Not
 * thread-safe.
 */
final class Ejection {

    private static final int CANDIDATES = 40;
    /** Share of the places tried that need touch nothing. */
    private static final double ANYWHERE = 0.1;

    /** How much more something needed costs than something optional. */
    private static final long NEEDED = 4;

    private static final long NO_WAY = Long.MAX_VALUE;

    private final Timetable table;
    private final Generator generator;
    private final ActivityTable activities;
    private final Links links;
    private final Bounds bounds;
    private final Randoms randoms;
    private final CriticalStarts starts;

    /** How often each activity could not be placed without putting others out. */
    private final int[] hardness;

    /** What was put out. */
    private final List<Integer> out = new ArrayList<>();

    private final Deque<Integer> waiting = new ArrayDeque<>();

    Ejection(Generator generator, Bounds bounds, Randoms randoms) {
        this.generator = generator;
        this.bounds = bounds;
        this.randoms = randoms;
        table = generator.table;
        activities = table.project.activities();
        links = table.project.links();
        starts = new CriticalStarts(table, bounds);
        hardness = new int[table.mode.length];
        Arrays.fill(hardness, 1);
    }

    /** A place to force something in. */
    private record Place(int activity, int mode, int start, long cost) {}

    /** Forces one missing activity in, if there is a way; says whether it is placed. */
    boolean step() {
        int missing = next();
        if (missing == Ruin.NONE) {
            return false;
        }
        // Pushing may place it and lose something else.
        if (generator.insert(missing) || table.isPlaced(missing)) {
            return true;
        }
        hardness[missing]++;
        starts.forget();
        // What is forced in takes along what it requires, and pushes: only a snapshot brings all of that back.
        Snapshot before = table.snapshot();
        @Nullable Place best = null;
        for (int k = 0; k < CANDIDATES; k++) {
            Place place = candidate(sibling(missing), best == null ? NO_WAY : best.cost, before);
            best = place != null && (best == null || place.cost < best.cost) ? place : best;
        }
        if (best == null || force(best.activity, best.mode, best.start, NO_WAY) == NO_WAY) {
            table.restore(before);
            return false;
        }
        out.forEach(waiting::push);
        return true;
    }

    /** What was put out last, so that one corner is settled before the next; else a random one of what is missing. */
    private int next() {
        while (!waiting.isEmpty()) {
            int last = waiting.pop();
            if (!table.isPlaced(last) && table.isNeeded(last)) {
                return last;
            }
        }
        return missing();
    }

    /** Forgets what was put out, as the timetable is another one now. */
    void forget() {
        waiting.clear();
    }

    /** A random one of what is needed and missing, and can be done at all. */
    private int missing() {
        int found = Ruin.NONE;
        int count = 0;
        for (int i = 0; i < table.mode.length; i++) {
            if (!table.isPlaced(i) && !bounds.impossible()[i] && table.isNeeded(i) && randoms.below(++count) == 0) {
                found = i;
            }
        }
        return found;
    }

    /** The activity itself, or another member of a choice that it is needed for. */
    private int sibling(int activity) {
        int[] choices = links.choicesOf()[activity];
        if (activities.isMandatory(activity) || choices.length == 0) {
            return activity;
        }
        int[] members = links.choices()[choices[randoms.below(choices.length)]].members();
        int member = members[randoms.below(members.length)];
        return table.isPlaced(member) || bounds.impossible()[member] ? activity : member;
    }

    /** Tries a random start, and goes back; null if nothing there is cheaper than a bound. */
    private @Nullable Place candidate(int activity, long bound, Snapshot before) {
        int modes = activities.firstMode()[activity + 1] - activities.firstMode()[activity];
        int mode = activities.firstMode()[activity] + randoms.below(modes);
        int count = starts.isOf(activity, mode) ? starts.count() : starts.find(activity, mode);
        int start = count == 0 || randoms.chance(ANYWHERE)
                ? start(activity, activities.duration()[mode])
                : starts.start(randoms.below(count));
        if (start == Spans.NEVER) {
            return null;
        }
        long cost = force(activity, mode, start, bound);
        table.restore(before);
        return cost < bound ? new Place(activity, mode, start, cost) : null;
    }

    private int start(int activity, int duration) {
        int earliest = bounds.earliest()[activity];
        int last = Math.min(bounds.latest()[activity], activities.deadline()[activity] - duration);
        if (last < earliest) {
            return Spans.NEVER;
        }
        int start = activities.windows()[activity].next(earliest + randoms.below(last - earliest + 1), duration);
        return start <= last ? start : activities.windows()[activity].next(earliest, duration);
    }

    /** Places an activity at a start and puts out what is in the way; what it changed stays, even if that costs the bound. */
    private long force(int activity, int mode, int start, long bound) {
        out.clear();
        int duration = activities.duration()[mode];
        long cost = putOutNeighbours(activity, start, duration);
        cost = plus(cost, putOutBookings(mode, start, start + duration));
        boolean placed = cost < bound && generator.insertAt(activity, mode, start);
        while (cost < bound && !placed) {
            int user = cheapestUser(mode, start, start + duration);
            if (user == Ruin.NONE) {
                break;
            }
            cost = plus(cost, putOut(user));
            placed = cost < bound && generator.insertAt(activity, mode, start);
        }
        return placed && completes(activity) ? cost : NO_WAY;
    }

    /** Places what else an activity cannot do without; says whether all of it is placed. */
    private boolean completes(int activity) {
        if (links.chainOf()[activity].length > 0) {
            return generator.insert(completing(activity));
        }
        boolean complete = true;
        for (int required : links.required()[activity]) {
            complete = complete && generator.insert(required);
        }
        return complete;
    }

    /** A member of a chain that is yet to be placed, the activity itself if none is. */
    private int completing(int activity) {
        for (int member : links.chainOf()[activity]) {
            if (!table.isPlaced(member)) {
                return member;
            }
        }
        return activity;
    }

    /** Puts out what is too near, or breaks a time lag. */
    private long putOutNeighbours(int activity, int start, int duration) {
        long cost = 0;
        for (Links.Gap gap : links.gaps()[activity]) {
            int other = gap.other();
            if (table.isPlaced(other)
                    && start < table.end(other) + gap.ticks()
                    && start + duration + gap.ticks() > table.start[other]) {
                cost = plus(cost, putOut(other));
            }
        }
        for (int k : links.lagsOf()[activity]) {
            Links.Lag lag = links.lags()[k];
            int other = lag.from() == activity ? lag.to() : lag.from();
            if (other != activity && table.isPlaced(other) && breaks(lag, activity, start, duration)) {
                cost = plus(cost, putOut(other));
            }
        }
        return cost;
    }

    private boolean breaks(Links.Lag lag, int activity, int start, int duration) {
        long from = lag.from() == activity
                ? start + (lag.fromEnd() ? duration : 0)
                : lag.fromEnd() ? table.end(lag.from()) : table.start[lag.from()];
        long to = lag.to() == activity
                ? start + (lag.toEnd() ? duration : 0)
                : lag.toEnd() ? table.end(lag.to()) : table.start[lag.to()];
        return to - from < lag.minimum() || lag.hasMaximum() && to - from > lag.maximum();
    }

    /** Puts out what those do then who must serve: in a role with a choice, whoever costs least. */
    private long putOutBookings(int mode, int from, int to) {
        long cost = 0;
        for (Crew.Part part : table.project.crew().roles()[mode]) {
            if (part.eligible().length <= part.count()) {
                for (int person : part.eligible()) {
                    cost = plus(cost, putOutBookingsOf(person, from, to));
                }
                continue;
            }
            long[] keys = new long[part.eligible().length];
            for (int k = 0; k < keys.length; k++) {
                keys[k] = Math.min(Integer.MAX_VALUE, bookings(part.eligible()[k], from, to)) * keys.length + k;
            }
            Arrays.sort(keys);
            for (int k = 0; k < part.count(); k++) {
                cost = plus(cost, putOutBookingsOf(part.eligible()[(int) (keys[k] % keys.length)], from, to));
            }
        }
        return cost;
    }

    private long bookings(int person, int from, int to) {
        long cost = 0;
        for (int other : table.timelines.between(person, from, to)) {
            cost = plus(cost, cost(other));
        }
        return cost;
    }

    private long putOutBookingsOf(int person, int from, int to) {
        long cost = 0;
        for (int other : table.timelines.between(person, from, to)) {
            cost = table.isPlaced(other) ? plus(cost, putOut(other)) : cost;
        }
        return cost;
    }

    /** The cheapest of what uses the same resources at the same time. */
    private int cheapestUser(int mode, int from, int to) {
        long[] mine = activities.needs()[mode];
        int best = Ruin.NONE;
        long least = NO_WAY;
        for (int i = 0; i < table.mode.length && mine.length > 0; i++) {
            if (table.isPlaced(i)
                    && table.start[i] < to
                    && table.end(i) > from
                    && Packing.shares(mine, activities.needs()[table.mode[i]])) {
                long cost = cost(i) == NO_WAY ? NO_WAY : (cost(i) << 8) + randoms.below(256);
                best = cost < least ? i : best;
                least = Math.min(least, cost);
            }
        }
        return best;
    }

    private long cost(int activity) {
        if (generator.pinned()[activity]) {
            return NO_WAY;
        }
        return table.wouldBeNeeded(activity) ? NEEDED * hardness[activity] : 1;
    }

    /** Takes an activity out with its chain; its cost. */
    private long putOut(int activity) {
        long cost = cost(activity);
        remove(activity);
        for (int member : links.chainOf()[activity]) {
            cost = plus(cost, cost(member) == NO_WAY ? NO_WAY : 0);
            remove(member);
        }
        return cost;
    }

    private void remove(int activity) {
        if (table.isPlaced(activity)) {
            out.add(activity);
            table.remove(activity);
        }
    }

    private static long plus(long a, long b) {
        return a == NO_WAY || b == NO_WAY ? NO_WAY : a + b;
    }
}
