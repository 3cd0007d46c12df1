package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Places activities that belong together ({@link Chains}), all or none. Where a later one finds no place soon enough after
 * an earlier one, the earlier one waits: until then, if the later one would find a place at all.
 *
 * <p>Where nothing else helps, what stands too early for a time lag from one of them makes way and is placed again: a
 * breakfast before blood is drawn. Not thread-safe.
 */
final class ChainInsertion {

    private static final int TRIES = 40;

    private final Timetable table;
    private final Insertion insertion;
    private final Links links;
    private final boolean[] pinned;
    private final IntPredicate first;

    private final List<Moved> moved = new ArrayList<>();
    private int[] chain = {};
    private boolean pushing;
    private int tries;

    /**
     * An insertion into a timetable.
     *
     * @param insertion finds places in it
     * @param pinned what must not make way
     * @param first finds the place of an activity that is to be tried first
     */
    ChainInsertion(Timetable table, Insertion insertion, boolean[] pinned, IntPredicate first) {
        this.table = table;
        this.insertion = insertion;
        this.pinned = pinned;
        this.first = first;
        links = table.project.links();
    }

    /** What made way, and where it stood. */
    private record Moved(int activity, int mode, int start, int[] team) {}

    /** Places what is missing of a chain, its first member from a tick on; says whether all of it is placed. */
    boolean place(int[] members, int tick, boolean mayPush) {
        chain = members;
        for (int pass = 0; pass < (mayPush ? 2 : 1); pass++) {
            pushing = pass == 1;
            tries = TRIES;
            if (placeFrom(0, tick)) {
                moved.clear();
                return true;
            }
        }
        return false;
    }

    private boolean placeFrom(int k, int tick) {
        if (k == chain.length) {
            return replaceMoved();
        }
        int activity = chain[k];
        if (table.isPlaced(activity)) {
            return placeFrom(k + 1, 0);
        }
        if (table.isTaken(activity)) {
            return false;
        }
        boolean found = tick > 0 || pushing ? find(activity, tick) : first.test(activity);
        while (found && tries-- > 0) {
            int start = insertion.start;
            int wait = 1;
            int before = moved.size();
            if (makeWay(activity)) {
                table.place(activity, insertion.mode, start, insertion.team);
                if (placeFrom(k + 1, 0)) {
                    return true;
                }
                wait = wait(k);
                table.remove(activity);
            }
            putBack(before);
            found = wait != Spans.NEVER && find(activity, start + wait);
        }
        return false;
    }

    private boolean find(int activity, int tick) {
        return pushing ? insertion.findPushing(activity, tick) : insertion.findFrom(activity, tick);
    }

    /** How much later a placed member is worth a try; {@link Spans#NEVER} if the next one fits nowhere. */
    private int wait(int k) {
        if (k + 1 == chain.length || table.isPlaced(chain[k + 1])) {
            return 1;
        }
        return insertion.findPushing(chain[k + 1], 0)
                ? Math.max(1, insertion.excess(chain[k + 1], chain[k]))
                : Spans.NEVER;
    }

    /** Takes out what stands too early for the place found; says whether all of it may go. */
    private boolean makeWay(int activity) {
        if (!pushing) {
            return true;
        }
        for (int k : links.lagsOf()[activity]) {
            Links.Lag lag = links.lags()[k];
            int other = lag.from() == activity ? lag.to() : lag.from();
            if (other != activity && table.isPlaced(other) && insertion.breaksLag(activity, other)) {
                if (pinned[other] || isMember(other) || links.chainOf()[other].length > 0) {
                    return false;
                }
                moved.add(new Moved(other, table.mode[other], table.start[other], table.staff[other]));
                table.remove(other);
            }
        }
        return true;
    }

    private boolean isMember(int activity) {
        for (int member : chain) {
            if (member == activity) {
                return true;
            }
        }
        return false;
    }

    private void putBack(int before) {
        while (moved.size() > before) {
            Moved last = moved.removeLast();
            table.place(last.activity, last.mode, last.start, last.team);
        }
    }

    /** Places again what made way; none of it if not all. */
    private boolean replaceMoved() {
        for (int k = 0; k < moved.size(); k++) {
            int activity = moved.get(k).activity;
            if (!insertion.findEarliest(activity)) {
                for (int j = 0; j < k; j++) {
                    table.remove(moved.get(j).activity);
                }
                return false;
            }
            table.place(activity, insertion.mode, insertion.start, insertion.team);
        }
        return true;
    }
}
