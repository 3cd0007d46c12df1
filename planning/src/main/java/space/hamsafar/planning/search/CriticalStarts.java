package space.hamsafar.planning.search;

import java.util.Arrays;

/**
 * Starts at which an activity touches something: a border of its windows or of somebody's hours, or other work that uses
 * the same people or resources, or must keep away. A timetable without needless gaps holds no others. Not thread-safe.
 */
final class CriticalStarts {

    private final Timetable table;
    private final ActivityTable activities;
    private final Links links;
    private final Bounds bounds;

    private int[] starts = new int[64];
    private int count;

    private int foundFor = Ruin.NONE;
    private int foundIn;

    private int first;
    private int last;

    CriticalStarts(Timetable table, Bounds bounds) {
        this.table = table;
        this.bounds = bounds;
        activities = table.project.activities();
        links = table.project.links();
    }

    /** Finds the starts of an activity in a mode; how many there are. */
    int find(int activity, int mode) {
        int duration = activities.duration()[mode];
        count = 0;
        foundFor = activity;
        foundIn = mode;
        first = bounds.earliest()[activity];
        last = Math.min(bounds.latest()[activity], activities.deadline()[activity] - duration);
        borders(activities.windows()[activity], duration);
        for (Links.Gap gap : links.gaps()[activity]) {
            if (table.isPlaced(gap.other())) {
                around(table.start[gap.other()] - gap.ticks(), table.end(gap.other()) + gap.ticks(), duration);
            }
        }
        people(mode, duration);
        users(activity, mode, duration);
        keepOpen(activity, duration);
        return count;
    }

    int count() {
        return count;
    }

    /** Whether the starts found last are those of an activity in a mode. */
    boolean isOf(int activity, int mode) {
        return activity == foundFor && mode == foundIn;
    }

    /** Forgets the starts found last, as the timetable has changed. */
    void forget() {
        foundFor = Ruin.NONE;
    }

    int start(int k) {
        return starts[k];
    }

    private void people(int mode, int duration) {
        for (Crew.Part part : table.project.crew().roles()[mode]) {
            for (int person : part.eligible()) {
                borders(table.project.crew().availability()[person], duration);
                for (int other : table.timelines.between(person, first, last + duration)) {
                    around(table.start[other], table.end(other), duration);
                }
            }
        }
    }

    private void users(int activity, int mode, int duration) {
        long[] mine = activities.needs()[mode];
        for (int i = 0; i < table.mode.length && mine.length > 0; i++) {
            if (i != activity
                    && table.isPlaced(i)
                    && Packing.shares(mine, activities.needs()[table.mode[i]])) {
                around(table.start[i], table.end(i), duration);
            }
        }
    }

    private void borders(Spans spans, int duration) {
        for (int k = 0; k < spans.start().length; k++) {
            add(spans.start()[k]);
            add(spans.end()[k] - duration);
        }
    }

    private void around(int from, int to, int duration) {
        add(to);
        add(from - duration);
    }

    private void add(int start) {
        if (start < first || start > last) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = start;
    }

    /** Drops repetitions and what lies outside the windows. */
    private void keepOpen(int activity, int duration) {
        Arrays.sort(starts, 0, count);
        int kept = 0;
        for (int k = 0; k < count; k++) {
            boolean isNew = kept == 0 || starts[kept - 1] != starts[k];
            if (isNew && activities.windows()[activity].next(starts[k], duration) == starts[k]) {
                starts[kept++] = starts[k];
            }
        }
        count = kept;
    }
}
