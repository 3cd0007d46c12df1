package space.hamsafar.planning.search;

/**
 * Schedules of a lean project that were all built from the same end of time.
 *
 * @param order for building each one anew from the other end: its activities from that end on
 * @param start of each activity of each one, measured from the end it was built from
 * @param mode of each activity of each one
 * @param makespan of each one
 * @param score of each one: what is missing or too much first, then its makespan; smaller is better
 */
record LeanGeneration(int[][] order, int[][] start, int[][] mode, int[] makespan, long[] score) {

    static LeanGeneration of(int size, int activities) {
        return new LeanGeneration(
                new int[size][activities],
                new int[size][activities],
                new int[size][activities],
                new int[size],
                new long[size]);
    }

    int size() {
        return score.length;
    }

    /** The first of the best ones. */
    int best() {
        int best = 0;
        for (int k = 1; k < score.length; k++) {
            best = score[k] < score[best] ? k : best;
        }
        return best;
    }

    /** So many places more; those that are there keep their number. */
    LeanGeneration grown(int size) {
        var grown = of(size, order[0].length);
        for (int k = 0; k < size(); k++) {
            grown.order[k] = order[k];
            grown.start[k] = start[k];
            grown.mode[k] = mode[k];
            grown.makespan[k] = makespan[k];
            grown.score[k] = score[k];
        }
        return grown;
    }
}
