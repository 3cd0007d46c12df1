package space.hamsafar.planning.search;

import space.hamsafar.planning.StartTarget;

/**
 * Finds where an activity fits into a timetable. A search that succeeds leaves its answer in {@link #mode}, {@link #start}
 * and {@link #team}. Not thread-safe.
 */
final class Insertion {

    int mode;
    int start;
    int[] team = {};

    private final Timetable table;
    private final ActivityTable activities;
    private final Links links;
    private final Bounds bounds;
    private final Staffing staffing;

    private int low;
    private int high;

    Insertion(Timetable table, Bounds bounds, Staffing staffing) {
        this.table = table;
        this.bounds = bounds;
        this.staffing = staffing;
        activities = table.project.activities();
        links = table.project.links();
    }

    /** The place with the earliest end, of all modes. */
    boolean findEarliest(int activity) {
        return findEarliest(activity, 0, false);
    }

    /**
     * The place with the earliest end, from a tick on, if nothing that follows were placed: lags that would make it too
     * late are ignored.
     */
    boolean findPushing(int activity, int tick) {
        return findEarliest(activity, tick, true);
    }

    private boolean findEarliest(int activity, int tick, boolean pushing) {
        int best = Spans.NEVER;
        for (int m = activities.firstMode()[activity]; m < activities.firstMode()[activity + 1]; m++) {
            int duration = activities.duration()[m];
            bound(activity, duration);
            int latest =
                    pushing ? Math.min(bounds.latest()[activity], activities.deadline()[activity] - duration) : high;
            // Only a start that ends earlier than what an earlier mode gave is of interest.
            int limit = best == Spans.NEVER ? latest : Math.min(latest, best - 1 - duration);
            int found = earliest(activity, m, Math.max(low, tick), limit);
            if (found != Spans.NEVER) {
                keep(m, found);
                best = found + duration;
            }
        }
        return best != Spans.NEVER;
    }

    /** The place with the earliest end, of all modes, that starts at a tick or later. */
    boolean findFrom(int activity, int tick) {
        return findEarliest(activity, tick, false);
    }

    /** The earliest place in one mode. */
    boolean findInMode(int activity, int wanted) {
        bound(activity, activities.duration()[wanted]);
        int found = earliest(activity, wanted, low, high);
        if (found != Spans.NEVER) {
            keep(wanted, found);
        }
        return found != Spans.NEVER;
    }

    /** Exactly this start in one mode. */
    boolean findAt(int activity, int wanted, int at) {
        bound(activity, activities.duration()[wanted]);
        boolean found = low <= at && at <= high && earliest(activity, wanted, at, at) == at;
        if (found) {
            keep(wanted, at);
        }
        return found;
    }

    /** The latest place in one mode that ends by a given tick. */
    boolean findLatest(int activity, int wanted, int end) {
        bound(activity, activities.duration()[wanted]);
        int found =
                latest(activity, wanted, low, Math.min(high, end - activities.duration()[wanted]));
        if (found != Spans.NEVER) {
            keep(wanted, found);
        }
        return found != Spans.NEVER;
    }

    /** The place nearest to a target that ends by a given tick. */
    boolean findNear(int activity, StartTarget target, int end) {
        long best = Long.MAX_VALUE;
        for (int m = activities.firstMode()[activity]; m < activities.firstMode()[activity + 1]; m++) {
            int duration = activities.duration()[m];
            bound(activity, duration);
            int last = Math.min(high, end - duration);
            int after = earliest(activity, m, Math.max(low, target.from()), last);
            if (after != Spans.NEVER && target.cost(after) < best) {
                best = target.cost(after);
                keep(m, after);
            }
            if (best == 0) {
                return true;
            }
            int before = latest(activity, m, low, Math.min(last, target.from() - 1));
            if (before != Spans.NEVER && target.cost(before) < best) {
                best = target.cost(before);
                keep(m, before);
            }
        }
        return best != Long.MAX_VALUE;
    }

    private void keep(int newMode, int newStart) {
        mode = newMode;
        start = newStart;
        team = staffing.team();
    }

    /** Whether two activities, the first at the place just found, break a lag between them. */
    boolean breaksLag(int activity, int other) {
        int duration = activities.duration()[mode];
        for (int k : links.lagsOf()[activity]) {
            Links.Lag lag = links.lags()[k];
            boolean between = lag.from() == other || lag.to() == other;
            if (between && !holds(lag, activity, start, start + duration)) {
                return true;
            }
        }
        return false;
    }

    /** By how much the place just found for an activity breaks the maximum lags from one that is placed. */
    int excess(int activity, int placed) {
        int excess = 0;
        for (int k : links.lagsOf()[activity]) {
            Links.Lag lag = links.lags()[k];
            if (lag.from() == placed && lag.to() == activity && lag.hasMaximum()) {
                int to = lag.toEnd() ? start + activities.duration()[mode] : start;
                excess = Math.max(excess, to - at(placed, lag.fromEnd()) - lag.maximum());
            }
        }
        return excess;
    }

    private boolean holds(Links.Lag lag, int activity, int from, int to) {
        int first = lag.from() == activity ? lag.fromEnd() ? to : from : at(lag.from(), lag.fromEnd());
        int second = lag.to() == activity ? lag.toEnd() ? to : from : at(lag.to(), lag.toEnd());
        long between = (long) second - first;
        return between >= lag.minimum() && (!lag.hasMaximum() || between <= lag.maximum());
    }

    private int at(int activity, boolean atEnd) {
        return atEnd ? table.end(activity) : table.start[activity];
    }

    /** Sets the first and last start that propagation and the lags from what is placed allow. */
    private void bound(int activity, int duration) {
        long first = bounds.earliest()[activity];
        long last = Math.min(bounds.latest()[activity], activities.deadline()[activity] - duration);
        for (int k : links.lagsOf()[activity]) {
            Links.Lag lag = links.lags()[k];
            int other = lag.from() == activity ? lag.to() : lag.from();
            if (other == activity || !table.isPlaced(other)) {
                continue;
            }
            if (lag.to() == activity) {
                long zero = (long) at(other, lag.fromEnd()) - (lag.toEnd() ? duration : 0);
                first = Math.max(first, zero + lag.minimum());
                last = lag.hasMaximum() ? Math.min(last, zero + lag.maximum()) : last;
            } else {
                long zero = (long) at(other, lag.toEnd()) - (lag.fromEnd() ? duration : 0);
                first = lag.hasMaximum() ? Math.max(first, zero - lag.maximum()) : first;
                last = Math.min(last, zero - lag.minimum());
            }
        }
        low = (int) Math.min(first, Spans.NEVER - 1);
        high = (int) Math.max(last, -1);
    }

    private int latest(int activity, int m, int first, int last) {
        int to = last;
        for (long step = 1; to >= first; step *= 2) {
            int from = (int) Math.max(first, to - step + 1);
            if (earliest(activity, m, from, to) != Spans.NEVER) {
                return latestWithin(activity, m, from, to);
            }
            to = from - 1;
        }
        return Spans.NEVER;
    }

    /** Halves an interval known to hold a start until one is left; the team of the last search belongs to it. */
    private int latestWithin(int activity, int m, int first, int last) {
        int from = first;
        int to = last;
        while (from < to) {
            int middle = from + (to - from + 1) / 2;
            int found = earliest(activity, m, middle, to);
            if (found == Spans.NEVER) {
                to = middle - 1;
            } else {
                from = found;
            }
        }
        return earliest(activity, m, from, to);
    }

    private int earliest(int activity, int m, int first, int last) {
        if (activities.impossible()[m]) {
            return Spans.NEVER;
        }
        int duration = activities.duration()[m];
        int at = first;
        staffing.begin();
        while (at <= last) {
            int open = activities.windows()[activity].next(at, duration);
            open = open > last ? Spans.NEVER : afterGaps(activity, open, duration);
            open = open > last ? Spans.NEVER : table.profile.next(activities.needs()[m], open, duration, last);
            open = open > last ? Spans.NEVER : table.levels.next(m, open, duration, last);
            if (open == at) {
                open = staffing.next(activity, m, at, duration);
                if (open == at) {
                    return at;
                }
            }
            at = open;
        }
        return Spans.NEVER;
    }

    private int afterGaps(int activity, int tick, int duration) {
        int at = tick;
        Links.Gap[] gaps = links.gaps()[activity];
        for (int k = 0; k < gaps.length; k++) {
            Links.Gap gap = gaps[k];
            if (table.isPlaced(gap.other())) {
                int after = table.end(gap.other()) + gap.ticks();
                if (at < after && at + duration + gap.ticks() > table.start[gap.other()]) {
                    at = after;
                    k = -1;
                }
            }
        }
        return at;
    }
}
