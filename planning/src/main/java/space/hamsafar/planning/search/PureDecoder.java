package space.hamsafar.planning.search;

import java.util.Arrays;

/**
 * Serial schedule generation for pure projects, forwards and backwards. The hot loop of the search: it allocates
 * nothing. Not thread-safe.
 *
 * <p>Backwards, time is mirrored: an activity's {@code start} is then how long before the end of the project it ends.
 */
final class PureDecoder {

    private final int[] duration;
    private final long[][] needs;
    private final long[] firstNeed;
    private final Arcs before;
    private final Arcs after;
    private final long[][] free;
    private final long[] empty;
    private final long[] guards;
    private final int words;

    /** Ticks of the profile that are not empty. */
    private int used;

    /**
     * Arcs into each activity in one row: those of activity {@code i} are numbered from {@code first[i]} up to, without,
     * {@code first[i + 1]}.
     *
     * @param other where each comes from
     * @param lag the least time between the starts
     * @param tail the least time from the start of each activity to the end of the project
     */
    private record Arcs(int[] first, int[] other, int[] lag, int[] tail) {

        static Arcs of(int[][] others, int[][] lags, int[] tail) {
            int[] first = new int[others.length + 1];
            for (int i = 0; i < others.length; i++) {
                first[i + 1] = first[i] + others[i].length;
            }
            return new Arcs(
                    first,
                    Arrays.stream(others).flatMapToInt(Arrays::stream).toArray(),
                    Arrays.stream(lags).flatMapToInt(Arrays::stream).toArray(),
                    tail);
        }
    }

    PureDecoder(PureProject project) {
        duration = project.duration();
        needs = project.needs();
        guards = project.compiled().packing().guards();
        words = guards.length;
        firstNeed =
                Arrays.stream(needs).mapToLong(need -> words == 0 ? 0 : need[0]).toArray();
        int[][] mirrored = mirrored(project);
        int[] order = project.order();
        int[] reverse = new int[order.length];
        Arrays.setAll(reverse, k -> order[order.length - 1 - k]);
        before = Arcs.of(project.before(), project.beforeLag(), tails(reverse, project.after(), mirrored, duration));
        after = Arcs.of(project.after(), mirrored, tails(order, project.before(), project.beforeLag(), duration));
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

    /** Lags are measured between starts, and a start is an end when time runs backwards. */
    private static int[][] mirrored(PureProject project) {
        int[][] lags = new int[project.count()][];
        for (int i = 0; i < lags.length; i++) {
            lags[i] = project.afterLag()[i].clone();
            for (int k = 0; k < lags[i].length; k++) {
                lags[i][k] += project.duration()[project.after()[i][k]] - project.duration()[i];
            }
        }
        return lags;
    }

    /**
     * The longest way from the start of each activity back to the start of time.
     *
     * @param order that respects the arcs
     * @param others where the arcs into each activity come from
     */
    private static int[] tails(int[] order, int[][] others, int[][] lags, int[] duration) {
        int[] tails = duration.clone();
        for (int i : order) {
            for (int k = 0; k < others[i].length; k++) {
                int other = others[i][k];
                tails[i] = Math.max(tails[i], tails[other] - duration[other] + lags[i][k] + duration[i]);
            }
        }
        return tails;
    }

    /** Starts by the order, each as early as possible; the makespan. */
    int forward(int[] order, int[] start) {
        return decode(order, start, before, Integer.MAX_VALUE);
    }

    /** The same; gives up, and gives a number above the most, as soon as the makespan is sure to be above it. */
    int forward(int[] order, int[] start, int most) {
        return decode(order, start, before, most);
    }

    /** Mirrored starts by the order, which must respect the precedences backwards; the makespan, with the same limit. */
    int backward(int[] order, int[] start, int most) {
        return decode(order, start, after, most);
    }

    private int decode(int[] order, int[] start, Arcs arcs, int most) {
        reset();
        int makespan = 0;
        int[] first = arcs.first;
        int[] tail = arcs.tail;
        for (int i : order) {
            int from = 0;
            for (int k = first[i]; k < first[i + 1]; k++) {
                from = Math.max(from, start[arcs.other[k]] + arcs.lag[k]);
            }
            int length = duration[i];
            if (length > 0) {
                from = words == 1 ? placeInWord(firstNeed[i], from, length) : place(i, from, length);
                used = Math.max(used, from + length);
            }
            start[i] = from;
            if (from > most - tail[i]) {
                return most + 1;
            }
            makespan = Math.max(makespan, from + length);
        }
        return makespan;
    }

    private void reset() {
        for (int w = 0; w < words; w++) {
            Arrays.fill(free[w], 0, used, empty[w]);
        }
        used = 0;
    }

    /**
     * Tests a window from its last tick back: what blocks latest says how far to go on, and the ticks after it need no
     * second test.
     */
    private int placeInWord(long need, int from, int length) {
        long[] row = free[0];
        long guard = guards[0];
        int end = from + length;
        int tested = from;
        int tick = end - 1;
        while (tick >= tested) {
            if (((row[tick] - need) & guard) == guard) {
                tick--;
            } else {
                tested = end;
                end = tick + 1 + length;
                tick = end - 1;
            }
        }
        int start = end - length;
        for (int t = start; t < end; t++) {
            row[t] -= need;
        }
        return start;
    }

    private int place(int i, int from, int length) {
        long[] need = needs[i];
        int start = from;
        for (int w = 0; w < words; ) {
            int blocked = lastBlocked(w, need[w], start, start + length);
            if (blocked < 0) {
                w++;
            } else {
                start = blocked + 1;
                w = 0;
            }
        }
        for (int w = 0; w < words; w++) {
            for (int t = start; t < start + length; t++) {
                free[w][t] -= need[w];
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
