package space.hamsafar.planning.search;

import java.util.Arrays;

/** Levels of the reservoirs of a lean project, tick by tick, in either direction of time. Not thread-safe. */
final class FlowLevels {

    private final Flows flows;
    private final int[][] level;
    private final int[] begin;
    private boolean forward = true;

    /** From this tick on levels stay as they are at it. */
    private int settled;

    FlowLevels(LeanProject project) {
        flows = project.flows();
        level = new int[flows.count()][project.span() + 1];
        begin = new int[flows.count()];
    }

    boolean isEmpty() {
        return begin.length == 0;
    }

    /** Empties the timetable; backwards, the reservoirs begin with what the modes leave in them. */
    void clear(int[] modes, boolean newForward) {
        forward = newForward;
        settled = 0;
        for (int r = 0; r < begin.length; r++) {
            begin[r] = flows.initial()[r];
            for (int i = 0; i < modes.length && !forward; i++) {
                begin[r] += flows.atStart()[modes[i]][r] + flows.atEnd()[modes[i]][r];
            }
            Arrays.fill(level[r], begin[r]);
        }
    }

    /** What a mode adds at the first of its ends, in the direction of time. */
    private int first(int mode, int r) {
        return forward ? flows.atStart()[mode][r] : -flows.atEnd()[mode][r];
    }

    private int second(int mode, int r) {
        return forward ? flows.atEnd()[mode][r] : -flows.atStart()[mode][r];
    }

    /** The first tick from {@code from} to {@code latest} at which a mode keeps all levels within their bounds. */
    int next(int mode, int from, int length, int latest) {
        int at = from;
        for (int r = 0; r < begin.length; ) {
            int next = nextOf(mode, r, at, length);
            if (next == at) {
                r++;
            } else if (next > latest) {
                return Spans.NEVER;
            } else {
                at = next;
                r = 0;
            }
        }
        return at;
    }

    /** The tick itself if a reservoir bears a mode there, else a later one before which it does not. */
    private int nextOf(int mode, int r, int from, int length) {
        int first = first(mode, r);
        int second = second(mode, r);
        if (first == 0 && second == 0) {
            return from;
        }
        int[] row = level[r];
        int last = Math.max(settled, from + length);
        for (int tick = Math.min(last, row.length - 1); tick >= from + length; tick--) {
            if (!holds(r, row[tick] + first + second)) {
                // A level that never changes again and does not hold will not hold later either.
                return tick >= settled ? Spans.NEVER : second == 0 ? tick + 1 : from + 1;
            }
        }
        for (int tick = from + length - 1; tick >= from; tick--) {
            if (!holds(r, row[Math.min(tick, row.length - 1)] + first)) {
                return tick >= settled ? Spans.NEVER : second == 0 ? tick + 1 : from + 1;
            }
        }
        return from;
    }

    private boolean holds(int r, int value) {
        return value >= flows.minimum()[r] && value <= flows.maximum()[r];
    }

    void take(int mode, int from, int to) {
        for (int r = 0; r < begin.length; r++) {
            int first = first(mode, r);
            int second = second(mode, r);
            if (first != 0 || second != 0) {
                int[] row = level[r];
                for (int tick = from; tick < row.length; tick++) {
                    row[tick] += tick < to ? first : first + second;
                }
                settled = Math.max(settled, to);
            }
        }
    }
}
