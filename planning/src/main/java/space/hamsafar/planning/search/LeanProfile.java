package space.hamsafar.planning.search;

import java.util.Arrays;

/** What is free of the renewable resources of a lean project. Not thread-safe. */
final class LeanProfile {

    private final long[][] needs;
    private final long[][] free;
    private final long[] empty;
    private final long[] guards;

    /** Ticks of the profile that are not empty. */
    private int used;

    LeanProfile(LeanProject project) {
        needs = project.compiled().activities().needs();
        guards = project.compiled().packing().guards();
        free = new long[guards.length][project.span() + 1];
        empty = new long[guards.length];
        for (int w = 0; w < guards.length; w++) {
            empty[w] = project.compiled().emptyProfile()[w].length == 0
                    ? 0
                    : project.compiled().emptyProfile()[w][0];
            Arrays.fill(free[w], empty[w]);
        }
    }

    void clear() {
        for (int w = 0; w < free.length; w++) {
            Arrays.fill(free[w], 0, used, empty[w]);
        }
        used = 0;
    }

    /** The first tick from {@code from} to {@code latest} at which a mode's needs are met for so long. */
    int next(int mode, int from, int length, int latest) {
        long[] need = needs[mode];
        int at = from;
        for (int w = 0; w < need.length; ) {
            int blocked = lastBlocked(free[w], need[w], guards[w], at, Math.min(at + length, used));
            if (blocked < 0) {
                w++;
            } else {
                at = blocked + 1;
                if (at > latest) {
                    return Spans.NEVER;
                }
                w = 0;
            }
        }
        return at;
    }

    private static int lastBlocked(long[] row, long need, long guard, int from, int to) {
        for (int tick = to - 1; tick >= from; tick--) {
            if (((row[tick] - need) & guard) != guard) {
                return tick;
            }
        }
        return -1;
    }

    void take(int mode, int from, int to) {
        long[] need = needs[mode];
        for (int w = 0; w < need.length; w++) {
            long[] row = free[w];
            for (int tick = from; tick < to; tick++) {
                row[tick] -= need[w];
            }
        }
        used = Math.max(used, to);
    }

    void giveBack(int mode, int from, int to) {
        long[] need = needs[mode];
        for (int w = 0; w < need.length; w++) {
            long[] row = free[w];
            for (int tick = from; tick < to; tick++) {
                row[tick] += need[w];
            }
        }
    }
}
