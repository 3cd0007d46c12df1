package space.hamsafar.planning.search;

import java.util.Arrays;

/**
 * Serial schedule generation for lean projects, forwards and backwards. Allocates nothing once made. Not thread-safe.
 *
 * <p>Backwards, time is mirrored: an activity's start is then how long before the end of the project it ends, and
 * reservoirs begin with what they are to end with.
 */
final class LeanDecoder implements LeanBuilder {

    private final int[] start;
    private final long[] team;

    private final LeanProject project;
    private final SupplyLedger ledger;
    private final Randoms randoms;
    private final LeanProfile profile;
    private final LeanCalendar calendar;
    private final FlowLevels levels;
    private final int[] end;
    private final int[] duration;

    /** End of the schedule generated last. */
    private int makespan;

    LeanDecoder(LeanProject project, Randoms randoms) {
        this.project = project;
        this.randoms = randoms;
        duration = project.compiled().activities().duration();
        ledger = new SupplyLedger(project);
        profile = new LeanProfile(project);
        calendar = new LeanCalendar(project);
        levels = new FlowLevels(project);
        start = new int[project.count()];
        end = new int[project.count()];
        team = new long[project.count()];
    }

    @Override
    public int makespan() {
        return makespan;
    }

    @Override
    public int[] start() {
        return start;
    }

    @Override
    public long[] team() {
        return team;
    }

    @Override
    public int decode(int[] order, int[] mode, boolean forward, double change) {
        profile.clear();
        calendar.clear();
        levels.clear(mode, forward);
        ledger.count(mode);
        makespan = 0;
        if (levels.isEmpty()) {
            for (int i : order) {
                int at = choose(i, mode, ready(i, forward), change);
                place(i, mode[i], at);
            }
            return 0;
        }
        return decodeWithLevels(order, mode, forward, change);
    }

    /** Goes through the order again and again, for what was filled in the meantime. */
    private int decodeWithLevels(int[] order, int[] mode, boolean forward, double change) {
        Arrays.fill(start, Spans.NEVER);
        int missing = order.length;
        boolean progress = true;
        while (progress && missing > 0) {
            progress = false;
            for (int i : order) {
                if (start[i] == Spans.NEVER) {
                    int ready = ready(i, forward);
                    // Backwards, another mode would change what reservoirs begin with.
                    int at = ready == Spans.NEVER ? ready : choose(i, mode, ready, forward ? change : 0);
                    if (at != Spans.NEVER) {
                        place(i, mode[i], at);
                        missing--;
                        progress = true;
                    }
                }
            }
        }
        return missing;
    }

    /** When everything before an activity has ended. */
    private int ready(int i, boolean forward) {
        int[] others = forward ? project.before()[i] : project.after()[i];
        int[] lags = forward ? project.beforeLag()[i] : project.afterLag()[i];
        int ready = 0;
        for (int k = 0; k < others.length; k++) {
            if (start[others[k]] == Spans.NEVER) {
                return Spans.NEVER;
            }
            ready = Math.max(ready, end[others[k]] + lags[k]);
        }
        return ready;
    }

    /** Takes the mode that ends first of those that the supplies allow, the one it has among equals; its start. */
    private int choose(int i, int[] mode, int ready, double change) {
        int[] modes = project.modes()[i];
        int at = find(mode[i], ready, project.span());
        if (modes.length < 2 || !randoms.chance(change)) {
            return at;
        }
        int best = mode[i];
        for (int m : modes) {
            int latest = at == Spans.NEVER ? project.span() : at + duration[best] - 1 - duration[m];
            if (m != mode[i] && ready <= latest && ledger.allows(mode[i], m)) {
                int found = find(m, ready, latest);
                if (found != Spans.NEVER) {
                    best = m;
                    at = found;
                }
            }
        }
        ledger.change(mode[i], best);
        mode[i] = best;
        return at;
    }

    private int find(int mode, int from, int latest) {
        int length = duration[mode];
        int at = from;
        while (at <= latest) {
            int open = length == 0 ? at : profile.next(mode, at, length, latest);
            open = open == Spans.NEVER ? open : calendar.next(mode, open, length, latest);
            open = open == Spans.NEVER ? open : levels.next(mode, open, length, latest);
            if (open == at) {
                return at;
            }
            at = open;
        }
        return Spans.NEVER;
    }

    private void place(int i, int mode, int at) {
        int to = at + duration[mode];
        start[i] = at;
        end[i] = to;
        makespan = Math.max(makespan, to);
        profile.take(mode, at, to);
        team[i] = calendar.take(mode, at, to);
        levels.take(mode, at, to);
    }
}
