package space.hamsafar.planning.search;

import java.util.Arrays;

/**
 * Schedule generation for lean projects with maximum time lags: where an activity would come too late for something that
 * stands too early, that is taken out and comes later. (Franck, Neumann, Schwindt: Truncated branch-and-bound, schedule-
 * construction, and schedule-improvement procedures for resource-constrained project scheduling, OR Spektrum 23, 2001.)
 * Allocates nothing once made. Not thread-safe.
 */
final class LagDecoder implements LeanBuilder {

    /** How often something is taken out, by activity, before the order is given up. */
    private static final int PATIENCE = 4;

    private final LeanProject project;
    private final LagMatrix ahead;
    private final LagMatrix back;
    private final LeanProfile profile;
    private final LeanCalendar calendar;
    private final int[] duration;
    private final int[] modeOf;
    private final int[] start;
    private final long[] team;
    private final int[] earliest;

    /** Activities that are placed, in no order, and how many they are. */
    private final int[] placed;

    private int count;
    private LagMatrix lags;
    private int makespan;

    /** Whether something fits nowhere any more. */
    private boolean isStuck;

    LagDecoder(LeanProject project, LagMatrix matrix) {
        this.project = project;
        int n = project.count();
        modeOf = new int[n];
        duration = new int[n];
        for (int i = 0; i < n; i++) {
            modeOf[i] = project.modes()[i][0];
            duration[i] = project.duration(modeOf[i]);
        }
        ahead = matrix;
        back = matrix.mirrored(duration, project.span());
        lags = ahead;
        profile = new LeanProfile(project);
        calendar = new LeanCalendar(project);
        start = new int[n];
        team = new long[n];
        earliest = new int[n];
        placed = new int[n];
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
        lags = forward ? ahead : back;
        Arrays.fill(start, Spans.NEVER);
        System.arraycopy(lags.earliest(), 0, earliest, 0, earliest.length);
        count = 0;
        isStuck = false;
        int[][] before = forward ? project.before() : project.after();
        int patience = PATIENCE * order.length;
        int from = 0;
        while (count < order.length) {
            while (start[order[from]] != Spans.NEVER) {
                from++;
            }
            if (!insert(ready(order, from, before))) {
                if (isStuck || patience-- == 0) {
                    break;
                }
                from = 0;
            }
        }
        makespan = 0;
        for (int k = 0; k < count; k++) {
            makespan = Math.max(makespan, start[placed[k]] + duration[placed[k]]);
        }
        return order.length - count;
    }

    /** The first activity of an order that is not placed while all before it are. */
    private int ready(int[] order, int from, int[][] before) {
        for (int k = from; k < order.length; k++) {
            if (start[order[k]] == Spans.NEVER && arePlaced(before[order[k]])) {
                return order[k];
            }
        }
        return order[from];
    }

    private boolean arePlaced(int[] activities) {
        for (int i : activities) {
            if (start[i] == Spans.NEVER) {
                return false;
            }
        }
        return true;
    }

    /** Places an activity and says so, or takes out what stands too early for it. */
    private boolean insert(int i) {
        int[] from = lags.from()[i];
        int[] to = lags.to()[i];
        int low = earliest[i];
        int high = lags.latest()[i];
        for (int k = 0; k < count; k++) {
            int other = placed[k];
            low = Math.max(low, start[other] + from[other]);
            high = Math.min(high, start[other] - to[other]);
        }
        int at = find(modeOf[i], low, lags.latest()[i]);
        if (at == Spans.NEVER) {
            isStuck = true;
            return false;
        }
        if (at <= high) {
            place(i, at);
            return true;
        }
        makeRoom(i, at);
        return false;
    }

    private int find(int mode, int from, int latest) {
        int length = project.duration(mode);
        int at = from;
        while (at <= latest) {
            int open = length == 0 ? at : profile.next(mode, at, length, latest);
            open = open == Spans.NEVER ? open : calendar.next(mode, open, length, latest);
            if (open == at) {
                return at;
            }
            at = open;
        }
        return Spans.NEVER;
    }

    /** Lets what stands too early for an activity at a tick come later, and takes out all that starts after it. */
    private void makeRoom(int i, int at) {
        int[] to = lags.to()[i];
        int first = Spans.NEVER;
        for (int k = 0; k < count; k++) {
            int other = placed[k];
            if (start[other] < at + to[other]) {
                first = Math.min(first, start[other]);
                delay(other, at + to[other]);
            }
        }
        for (int k = count - 1; k >= 0; k--) {
            int other = placed[k];
            if (start[other] < earliest[other] || start[other] > first) {
                remove(k);
            }
        }
    }

    private void delay(int i, int at) {
        int[] to = lags.to()[i];
        for (int j = 0; j < to.length; j++) {
            earliest[j] = Math.max(earliest[j], at + to[j]);
        }
    }

    private void place(int i, int at) {
        start[i] = at;
        placed[count++] = i;
        profile.take(modeOf[i], at, at + duration[i]);
        team[i] = calendar.take(modeOf[i], at, at + duration[i]);
    }

    private void remove(int k) {
        int i = placed[k];
        placed[k] = placed[--count];
        profile.giveBack(modeOf[i], start[i], start[i] + duration[i]);
        calendar.giveBack(team[i], start[i], start[i] + duration[i]);
        start[i] = Spans.NEVER;
    }
}
