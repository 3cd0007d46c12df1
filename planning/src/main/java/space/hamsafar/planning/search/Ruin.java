package space.hamsafar.planning.search;

import space.hamsafar.planning.Span;

/** Takes activities out of a timetable, in one of several ways. Not thread-safe. */
final class Ruin {

    static final int NONE = -1;

    private static final int MOST = 24;

    /** Share of the misfits that are another way to do what is done already. */
    private static final double SWAPS = 0.15;

    /** How much more likely something needed is put back first than something optional. */
    private static final int NEEDED = 16;

    /** Up to so many times the length of something needed are its hours. */
    private static final int HOURS = 10;

    /** Share of what lies in the hours of something needed that makes way. */
    private static final double MOSTLY = 0.9;

    private final Timetable table;
    private final ActivityTable activities;
    private final Links links;
    private final Bounds bounds;
    private final Randoms randoms;
    private int tick;

    Ruin(Timetable table, Bounds bounds, Randoms randoms) {
        this.table = table;
        this.bounds = bounds;
        this.randoms = randoms;
        activities = table.project.activities();
        links = table.project.links();
    }

    /** Takes some activities out; the one to put back before all others, or {@link #NONE}. */
    int apply(Snapshot current, boolean bare) {
        tick = 0;
        int focus = randoms.chance(0.5) ? misfit(current, bare) : NONE;
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

    /** From when on the activity to put back first has had its way cleared; 0 where no way was cleared. */
    int tick() {
        return tick;
    }

    /** A random activity that is missing, late or away from its wish. */
    private int misfit(Snapshot current, boolean bare) {
        boolean swap = randoms.chance(SWAPS);
        int found = NONE;
        int second = NONE;
        int missing = 0;
        int costly = 0;
        for (int i = 0; i < current.mode().length; i++) {
            if (table.isPlaced(i)) {
                if (isCostly(i) && randoms.below(++costly) == 0) {
                    second = i;
                }
            } else if (!bounds.impossible()[i] && standsForChain(i) && (swap || !isTaken(i))) {
                int weight = table.isNeeded(i) ? NEEDED : bare ? 0 : 1;
                missing += weight;
                found = weight > 0 && randoms.below(missing) < weight ? i : found;
            }
        }
        return found == NONE ? second : found;
    }

    private boolean standsForChain(int i) {
        int[] chain = links.chainOf()[i];
        return chain.length == 0 || chain[0] == i;
    }

    private boolean isTaken(int i) {
        boolean taken = table.isTaken(i);
        for (int member : links.chainOf()[i]) {
            taken |= table.isTaken(member);
        }
        return taken;
    }

    /** Takes out what is done in place of an activity, where so many are done as may be. */
    private void dropRivals(int i) {
        for (int choice : links.choicesOf()[i]) {
            Links.Group group = links.choices()[choice];
            for (int member : group.members()) {
                if (table.chosen[choice] >= group.maximum() && table.isPlaced(member)) {
                    drop(member);
                }
            }
        }
    }

    private boolean isCostly(int i) {
        return ActivityTable.cost(activities.preferences()[i], table.start[i]) > 0
                || ActivityTable.cost(activities.baseline()[i], table.start[i]) > 0
                || activities.dueWeight()[i] > 0 && table.end(i) > activities.dueAt()[i];
    }

    /** Removes what stands in the way of an activity at one of its possible starts. */
    private void clearWay(int focus) {
        drop(focus);
        dropRivals(focus);
        for (int member : links.chainOf()[focus]) {
            dropRivals(member);
        }
        int mode = anyMode(focus);
        int duration = activities.duration()[mode];
        int start = anyStart(focus, duration);
        if (start == Spans.NEVER) {
            return;
        }
        tick = start;
        int margin = randoms.below(2 + duration);
        for (int i = 0; i < table.mode.length; i++) {
            if (table.isPlaced(i)
                    && table.start[i] < start + duration + margin
                    && table.end(i) > start - margin
                    && (shares(i, table.mode[i], mode) || randoms.chance(0.1))) {
                drop(i);
            }
        }
        for (int i : neighbours(focus)) {
            if (randoms.chance(0.5)) {
                drop(i);
            }
        }
        clearBudgets(focus, mode, start);
    }

    /** Takes out optional work until those who can serve have the hours for an activity at a start. */
    private void clearBudgets(int focus, int mode, int start) {
        int end = start + activities.duration()[mode];
        for (Crew.Part part : table.project.crew().roles()[mode]) {
            int[] people = part.eligible();
            int first = people.length == 0 ? 0 : randoms.below(people.length);
            for (int k = 0; k < part.count() && k < people.length; k++) {
                int person = people[(first + k) % people.length];
                for (int budget : table.project.crew().accounts()[focus][person].budgets()) {
                    clearBudget(budget, person, start, end);
                }
            }
        }
    }

    private void clearBudget(int budget, int person, int start, int end) {
        if (table.project.crew().budgets()[budget].period().overlap(start, end) == 0) {
            return;
        }
        while (table.budgets.excess(budget, start, end) > 0) {
            int spender = spender(budget, person);
            if (spender == NONE) {
                return;
            }
            drop(spender);
        }
    }

    /** Of two random ones of a person's optional activities that spend a budget, the one worth less for its time. */
    private int spender(int budget, int person) {
        Span period = table.project.crew().budgets()[budget].period();
        int found = NONE;
        int second = NONE;
        int count = 0;
        for (int i : table.timelines.between(person, period.start(), period.end())) {
            if (!table.wouldBeNeeded(i) && spends(i, person, budget)) {
                count++;
                if (randoms.below(count) == 0) {
                    second = found;
                    found = i;
                } else if (randoms.below(count) == 0) {
                    second = i;
                }
            }
        }
        return second != NONE && worth(second) < worth(found) ? second : found;
    }

    private double worth(int activity) {
        return (double) activities.value()[activity] / Math.max(1, activities.duration()[table.mode[activity]]);
    }

    private boolean spends(int activity, int person, int budget) {
        for (int one : table.project.crew().accounts()[activity][person].budgets()) {
            if (one == budget) {
                return true;
            }
        }
        return false;
    }

    private int anyMode(int activity) {
        int first = activities.firstMode()[activity];
        return first + randoms.below(activities.firstMode()[activity + 1] - first);
    }

    /** A random start within the windows of an activity; the first one where there is none after a random tick. */
    private int anyStart(int activity, int duration) {
        int earliest = bounds.earliest()[activity];
        int room = Math.max(1, bounds.latest()[activity] - earliest + 1);
        int start = activities.windows()[activity].next(earliest + randoms.below(room), duration);
        return start == Spans.NEVER ? activities.windows()[activity].next(earliest, duration) : start;
    }

    /** Takes out most of what lies hours around a start of something needed; that, to put back before all others. */
    int clearHours(Snapshot current) {
        tick = 0;
        int focus = misfit(current, true);
        if (focus == NONE) {
            return NONE;
        }
        int duration = activities.duration()[anyMode(focus)];
        int start = anyStart(focus, duration);
        if (start != Spans.NEVER) {
            tick = start;
            int reach = duration * (2 + randoms.below(HOURS));
            for (int i = 0; i < table.mode.length; i++) {
                if (table.isPlaced(i)
                        && table.start[i] < start + reach
                        && table.end(i) > start - reach
                        && randoms.chance(MOSTLY)) {
                    drop(i);
                }
            }
        }
        return focus;
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
        if (Packing.shares(activities.needs()[mode], activities.needs()[placedMode])) {
            return true;
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
                drop(i);
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
                drop(i);
                count++;
            }
        }
        drop(center);
    }

    /** Takes an activity out, and those that require it as much as it requires them. */
    private void drop(int activity) {
        if (table.isPlaced(activity)) {
            table.remove(activity);
        }
        for (int member : links.chainOf()[activity]) {
            if (table.isPlaced(member)) {
                table.remove(member);
            }
        }
    }
}
