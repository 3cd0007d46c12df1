package space.hamsafar.planning.search;

/** What a choice of modes leaves of the supplies, and how to mend one that takes too much. Not thread-safe. */
final class SupplyLedger {

    private final LeanProject project;
    private final int[][] use;
    private final int[] left;

    SupplyLedger(LeanProject project) {
        this.project = project;
        use = project.supplies().use();
        left = new int[project.supplies().count()];
    }

    /** Starts again from a choice of modes. */
    void count(int[] mode) {
        System.arraycopy(project.supplies().capacity(), 0, left, 0, left.length);
        for (int s = 0; s < left.length; s++) {
            for (int m : mode) {
                left[s] -= use[m][s];
            }
        }
    }

    /** How much the modes take too much. */
    long excess() {
        long excess = 0;
        for (int room : left) {
            excess -= Math.min(0, room);
        }
        return excess;
    }

    /** Whether another mode in place of one takes no more of a supply than there is, or than the first one does. */
    boolean allows(int mode, int other) {
        for (int s = 0; s < left.length; s++) {
            int more = use[other][s] - use[mode][s];
            if (more > 0 && more > left[s]) {
                return false;
            }
        }
        return true;
    }

    void change(int mode, int other) {
        for (int s = 0; s < left.length; s++) {
            left[s] += use[mode][s] - use[other][s];
        }
    }

    /** Changes modes one at a time, the best change first, until supplies suffice or no change helps any more. */
    void mend(int[] mode, Randoms randoms) {
        count(mode);
        long excess = excess();
        for (int kicks = 0; excess > 0 && kicks < 8; kicks++) {
            excess = descend(mode, excess, randoms);
            if (excess > 0) {
                kick(mode, randoms);
                excess = excess();
            }
        }
    }

    private long descend(int[] mode, long from, Randoms randoms) {
        long excess = from;
        while (excess > 0) {
            int n = mode.length;
            int begin = randoms.below(n);
            int activity = -1;
            int best = -1;
            long least = excess;
            for (int k = 0; k < n; k++) {
                int i = begin + k < n ? begin + k : begin + k - n;
                for (int m : project.modes()[i]) {
                    long after = m == mode[i] ? excess : excessWith(mode[i], m);
                    if (after < least) {
                        least = after;
                        activity = i;
                        best = m;
                    }
                }
            }
            if (activity < 0) {
                return excess;
            }
            change(mode[activity], best);
            mode[activity] = best;
            excess = least;
        }
        return excess;
    }

    private long excessWith(int mode, int other) {
        long excess = 0;
        for (int s = 0; s < left.length; s++) {
            excess -= Math.min(0, left[s] + use[mode][s] - use[other][s]);
        }
        return excess;
    }

    private void kick(int[] mode, Randoms randoms) {
        for (int k = 0; k < 3; k++) {
            int i = randoms.below(mode.length);
            int[] modes = project.modes()[i];
            int m = modes[randoms.below(modes.length)];
            change(mode[i], m);
            mode[i] = m;
        }
    }
}
