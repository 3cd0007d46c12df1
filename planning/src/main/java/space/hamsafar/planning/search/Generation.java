package space.hamsafar.planning.search;

/**
 * Schedules that were all built from the same end of time.
 *
 * @param order for building each one anew from the other end: its activities from that end on
 * @param start of each activity of each one, measured from the end it was built from
 * @param makespan of each one
 */
record Generation(int[][] order, int[][] start, int[] makespan) {

    static Generation of(int size, int activities) {
        return new Generation(new int[size][activities], new int[size][activities], new int[size]);
    }

    int size() {
        return makespan.length;
    }

    /** The first one with the shortest schedule. */
    int best() {
        int best = 0;
        for (int k = 1; k < makespan.length; k++) {
            best = makespan[k] < makespan[best] ? k : best;
        }
        return best;
    }

    /** Swaps every other member with another generation built from the same end, as far as both have one. */
    void trade(Generation other) {
        for (int k = 1; k < Math.min(size(), other.size()); k += 2) {
            int[] keptOrder = order[k];
            int[] keptStart = start[k];
            int keptMakespan = makespan[k];
            order[k] = other.order[k];
            start[k] = other.start[k];
            makespan[k] = other.makespan[k];
            other.order[k] = keptOrder;
            other.start[k] = keptStart;
            other.makespan[k] = keptMakespan;
        }
    }

    /** So many places more; those that are there keep their number. */
    Generation grown(int size) {
        var grown = of(size, order[0].length);
        for (int k = 0; k < size(); k++) {
            System.arraycopy(order[k], 0, grown.order[k], 0, order[k].length);
            System.arraycopy(start[k], 0, grown.start[k], 0, start[k].length);
            grown.makespan[k] = makespan[k];
        }
        return grown;
    }
}
