package space.hamsafar.planning.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Serial schedule generation for pure projects, forwards and backwards. The hot loop of the search: it allocates
 * nothing. Not thread-safe.
 *
 * <p>Backwards, time is mirrored: an activity's {@code start} is then how long before the end of the project it ends.
 */
final class PureDecoder {

    private final PureProject project;
    private final long guard;
    private final long[][] free;
    private final long[] empty;
    private final long[] guards;
    private final int words;

    /** Ticks of the profile that are not empty. */
    private int used;

    PureDecoder(PureProject project) {
        this.project = project;
        guards = project.compiled().packing().guards();
        words = guards.length;
        guard = words == 0 ? 0 : guards[0];
        free = new long[words][];
        empty = new long[words];
        int room = project.span() + 1;
        for (int w = 0; w < words; w++) {
            empty[w] = project.compiled().emptyProfile()[w].length == 0
                    ? 0
                    : project.compiled().emptyProfile()[w][0];
            free[w] = new long[room];
            Arrays.fill(free[w], empty[w]);
        }
    }

    /** Starts by the order, each as early as possible; the makespan. */
    int forward(int[] order, int[] start) {
        return decode(order, start, project.before(), project.beforeLag(), null);
    }

    /** Mirrored starts by the order, which must respect the precedences backwards; the makespan. */
    int backward(int[] order, int[] start) {
        return decode(order, start, project.after(), project.afterLag(), project.duration());
    }

    /**
     * @param correction durations when time runs backwards, since lags are measured between starts
     */
    private int decode(int[] order, int[] start, int[][] before, int[][] lags, int @Nullable [] correction) {
        reset();
        int makespan = 0;
        for (int i : order) {
            int[] earlier = before[i];
            int[] lag = lags[i];
            int from = 0;
            for (int k = 0; k < earlier.length; k++) {
                int other = earlier[k];
                int distance = correction == null ? lag[k] : lag[k] + correction[other] - correction[i];
                from = Math.max(from, start[other] + distance);
            }
            int duration = project.duration()[i];
            if (duration > 0) {
                from = words == 1 ? placeInWord(project.needs()[i][0], from, duration) : place(i, from, duration);
                used = Math.max(used, from + duration);
            }
            start[i] = from;
            makespan = Math.max(makespan, from + duration);
        }
        return makespan;
    }

    private void reset() {
        for (int w = 0; w < words; w++) {
            Arrays.fill(free[w], 0, used, empty[w]);
        }
        used = 0;
    }

    private int placeInWord(long need, int from, int duration) {
        long[] row = free[0];
        int start = from;
        int tick = from + duration - 1;
        while (tick >= start) {
            if (((row[tick] - need) & guard) == guard) {
                tick--;
            } else {
                start = tick + 1;
                tick = start + duration - 1;
            }
        }
        for (int t = start; t < start + duration; t++) {
            row[t] -= need;
        }
        return start;
    }

    private int place(int i, int from, int duration) {
        long[] needs = project.needs()[i];
        int start = from;
        for (int w = 0; w < words; ) {
            int blocked = lastBlocked(w, needs[w], start, start + duration);
            if (blocked < 0) {
                w++;
            } else {
                start = blocked + 1;
                w = 0;
            }
        }
        for (int w = 0; w < words; w++) {
            for (int t = start; t < start + duration; t++) {
                free[w][t] -= needs[w];
            }
        }
        return start;
    }

    private int lastBlocked(int w, long need, int from, int to) {
        for (int tick = to - 1; tick >= from; tick--) {
            if (((free[w][tick] - need) & guards[w]) != guards[w]) {
                return tick;
            }
        }
        return -1;
    }
}
