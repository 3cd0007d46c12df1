package space.hamsafar.planning.search;

/** Takes activities out of a timetable, in one of several ways. Not thread-safe. */
final class Ruin {

    static final int NONE = -1;

    private static final int MOST = 24;

    private final Timetable table;
    private final ActivityTable activities;
    private final Links links;
    private final Bounds bounds;
    private final Randoms randoms;

    Ruin(Timetable table, Bounds bounds, Randoms randoms) {
        this.table = table;
        this.bounds = bounds;
        this.randoms = randoms;
        activities = table.project.activities();
        links = table.project.links();
    }

    /** Takes some activities out; the one to put back before all others, or {@link #NONE}. */
    int apply(Snapshot current) {
        int focus = randoms.chance(0.5) ? misfit(current) : NONE;
        if (focus != NONE) {
            clearWay(focus);
            return focus;
        }
        switch (randoms.below(3)) {
            case 0 -> scattered();
            case 1 -> around();
            default -> related();
        }
        return NONE;
    }

    /** A random activity that is missing, late or away from its wish. */
    private int misfit(Snapshot current) {
        int n = current.mode().length;
        int from = n == 0 ? 0 : randoms.below(n);
        int second = NONE;
        for (int k = 0; k < n; k++) {
            int i = (from + k) % n;
            if (!table.isPlaced(i) && !bounds.impossible()[i]) {
                return i;
            }
            if (second == NONE && table.isPlaced(i) && isCostly(i)) {
                second = i;
            }
        }
        return second;
    }

    private boolean isCostly(int i) {
        return ActivityTable.cost(activities.preferences()[i], table.start[i]) > 0
                || ActivityTable.cost(activities.baseline()[i], table.start[i]) > 0
                || activities.dueWeight()[i] > 0 && table.end(i) > activities.dueAt()[i];
    }

    /** Removes what stands in the way of an activity at one of its possible starts. */
    private void clearWay(int focus) {
        if (table.isPlaced(focus)) {
            table.remove(focus);
        }
        int mode = activities.firstMode()[focus]
                + randoms.below(activities.firstMode()[focus + 1] - activities.firstMode()[focus]);
        int duration = activities.duration()[mode];
        int earliest = bounds.earliest()[focus];
        int room = Math.max(1, bounds.latest()[focus] - earliest + 1);
        int start = activities.windows()[focus].next(earliest + randoms.below(room), duration);
        if (start == Spans.NEVER) {
            start = activities.windows()[focus].next(earliest, duration);
        }
        if (start == Spans.NEVER) {
            return;
        }
        int margin = randoms.below(2 + duration);
        for (int i = 0; i < table.mode.length; i++) {
            if (table.isPlaced(i)
                    && table.start[i] < start + duration + margin
                    && table.end(i) > start - margin
                    && (shares(i, table.mode[i], mode) || randoms.chance(0.1))) {
                table.remove(i);
            }
        }
        for (int i : neighbours(focus)) {
            if (table.isPlaced(i) && randoms.chance(0.5)) {
                table.remove(i);
            }
        }
    }

    private int[] neighbours(int activity) {
        int[] lags = links.lagsOf()[activity];
        Links.Gap[] gaps = links.gaps()[activity];
        int[] all = new int[lags.length + gaps.length];
        for (int k = 0; k < lags.length; k++) {
            Links.Lag lag = links.lags()[lags[k]];
            all[k] = lag.from() == activity ? lag.to() : lag.from();
        }
        for (int k = 0; k < gaps.length; k++) {
            all[lags.length + k] = gaps[k].other();
        }
        return all;
    }

    /** Whether a placed activity holds a resource or a person that a mode could use. */
    private boolean shares(int placed, int placedMode, int mode) {
        long[] mine = activities.needs()[mode];
        long[] theirs = activities.needs()[placedMode];
        for (int w = 0; w < Math.min(mine.length, theirs.length); w++) {
            if (mine[w] != 0 && theirs[w] != 0) {
                return true;
            }
        }
        for (Crew.Part part : table.project.crew().roles()[mode]) {
            for (int person : part.eligible()) {
                for (int busy : table.staff[placed]) {
                    if (busy == person) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void scattered() {
        int n = table.mode.length;
        int count = 1 + randoms.below(MOST / 2);
        for (int k = 0; k < count; k++) {
            drop(randoms.below(n));
        }
    }

    /** Removes most of what lies near a moment. */
    private void around() {
        int center = randoms.below(table.mode.length);
        int at = table.isPlaced(center) ? table.start[center] : bounds.earliest()[center];
        int reach = 1 + randoms.below(4 * Math.max(1, activities.longest(center)));
        int count = 0;
        int n = table.mode.length;
        int from = randoms.below(n);
        for (int k = 0; k < n && count < MOST; k++) {
            int i = (from + k) % n;
            if (table.isPlaced(i) && Math.abs(table.start[i] - at) <= reach && randoms.chance(0.8)) {
                table.remove(i);
                count++;
            }
        }
    }

    /** Removes some of what shares people or resources with a random activity. */
    private void related() {
        int n = table.mode.length;
        int center = randoms.below(n);
        int mode = table.isPlaced(center) ? table.mode[center] : activities.firstMode()[center];
        int count = 0;
        int most = 2 + randoms.below(MOST / 2);
        int from = randoms.below(n);
        for (int k = 0; k < n && count < most; k++) {
            int i = (from + k) % n;
            if (i != center && table.isPlaced(i) && shares(i, table.mode[i], mode) && randoms.chance(0.4)) {
                table.remove(i);
                count++;
            }
        }
        drop(center);
    }

    private void drop(int activity) {
        if (table.isPlaced(activity)) {
            table.remove(activity);
        }
    }
}
