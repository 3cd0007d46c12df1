package space.hamsafar.planning.search;

/** What is free of all renewable resources at each tick. Not thread-safe. */
final class ResourceProfile {

    private final long[][] free;
    private final long[] guards;

    ResourceProfile(CompiledProject project) {
        guards = project.packing().guards();
        free = new long[guards.length][];
        for (int w = 0; w < free.length; w++) {
            free[w] = project.emptyProfile()[w].clone();
        }
    }

    /** The first tick from {@code tick} to {@code latest} at which the needs are met for so long. */
    int next(long[] needs, int tick, int duration, int latest) {
        int from = tick;
        while (from <= latest) {
            int blocked = lastBlocked(needs, from, from + duration);
            if (blocked < 0) {
                return from;
            }
            from = blocked + 1;
        }
        return Spans.NEVER;
    }

    /** The last tick of an interval at which the needs are not met, -1 if there is none. */
    private int lastBlocked(long[] needs, int from, int to) {
        int last = -1;
        for (int w = 0; w < needs.length; w++) {
            long need = needs[w];
            if (need != 0) {
                long guard = guards[w];
                long[] row = free[w];
                for (int tick = to - 1; tick >= from; tick--) {
                    if (((row[tick] - need) & guard) != guard) {
                        last = Math.max(last, tick);
                        break;
                    }
                }
            }
        }
        return last;
    }

    void take(long[] needs, int from, int to) {
        for (int w = 0; w < needs.length; w++) {
            long need = needs[w];
            if (need != 0) {
                long[] row = free[w];
                for (int tick = from; tick < to; tick++) {
                    row[tick] -= need;
                }
            }
        }
    }

    void giveBack(long[] needs, int from, int to) {
        for (int w = 0; w < needs.length; w++) {
            long need = needs[w];
            if (need != 0) {
                long[] row = free[w];
                for (int tick = from; tick < to; tick++) {
                    row[tick] += need;
                }
            }
        }
    }
}
