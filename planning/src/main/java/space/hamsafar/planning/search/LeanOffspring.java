package space.hamsafar.planning.search;

import java.util.Arrays;

/** New orders and modes for lean projects: drawn at random, or mixed from two. Not thread-safe. */
final class LeanOffspring {

    private static final double SWAP_CHANCE = 0.005;

    /** The order made last. */
    final int[] order;

    /** The modes made last. */
    final int[] mode;

    private final LeanProject project;
    private final Randoms randoms;
    private final SupplyLedger ledger;
    private final boolean[] taken;
    private final OrderDraw draw;

    LeanOffspring(LeanProject project, Randoms randoms) {
        int n = project.count();
        this.project = project;
        this.randoms = randoms;
        ledger = new SupplyLedger(project);
        order = project.order().clone();
        mode = new int[n];
        taken = new boolean[n];
        draw = new OrderDraw(project.before(), project.after(), order, randoms);
        for (int k = 0; k < n; k++) {
            mode[k] = project.modes()[k][0];
        }
    }

    /** Makes the modes fit the supplies. */
    void mendModes() {
        ledger.mend(mode, randoms);
    }

    /** The same again. */
    void copy(LeanGeneration from, int k) {
        System.arraycopy(from.order()[k], 0, order, 0, order.length);
        System.arraycopy(from.mode()[k], 0, mode, 0, mode.length);
    }

    /**
     * The mother's order and modes, but for a block of a tenth to a half of it whose members come in the father's order
     * and with his modes; then a few neighbours change places and a few activities their modes.
     *
     * @param after what must come after each activity
     */
    void cross(LeanGeneration from, int mother, int father, int[][] after) {
        int[] hers = from.order()[mother];
        int[] his = from.order()[father];
        int n = order.length;
        int length = n / 10 + randoms.below(n * 2 / 5 + 1);
        int begin = randoms.below(n - length + 1);
        System.arraycopy(from.mode()[mother], 0, mode, 0, n);
        Arrays.fill(taken, false);
        for (int k = 0; k < begin; k++) {
            order[k] = hers[k];
            taken[hers[k]] = true;
        }
        int next = begin;
        for (int k = 0; next < begin + length; k++) {
            if (!taken[his[k]]) {
                order[next++] = his[k];
                taken[his[k]] = true;
                mode[his[k]] = from.mode()[father][his[k]];
            }
        }
        for (int k = begin; next < n; k++) {
            if (!taken[hers[k]]) {
                order[next++] = hers[k];
            }
        }
        mutateOrder(after);
        mutateModes(1.0 / n);
        ledger.mend(mode, randoms);
    }

    private void mutateOrder(int[][] after) {
        for (int k = 1; k < order.length; k++) {
            if (randoms.chance(SWAP_CHANCE)) {
                OrderDraw.swap(order, k, after);
            }
        }
    }

    private void mutateModes(double chance) {
        for (int i = 0; i < mode.length; i++) {
            int[] modes = project.modes()[i];
            if (modes.length > 1 && randoms.chance(chance)) {
                mode[i] = modes[randoms.below(modes.length)];
            }
        }
    }

    /** A random order forwards, of what could come next the best by latest start of a few drawn at random; and modes. */
    void draw() {
        draw.into(order);
        mutateModes(1);
        ledger.mend(mode, randoms);
    }
}
