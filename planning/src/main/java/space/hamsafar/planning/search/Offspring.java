package space.hamsafar.planning.search;

import java.util.Arrays;

/** New orders for pure projects: drawn at random, or mixed from two. Allocates nothing once made. Not thread-safe. */
final class Offspring {

    private static final double SWAP_CHANCE = 0.005;

    /** The order made last. */
    final int[] order;

    private final Randoms randoms;
    private final boolean[] taken;
    private final OrderDraw draw;

    Offspring(PureProject project, Randoms randoms) {
        int n = project.count();
        this.randoms = randoms;
        order = project.order().clone();
        taken = new boolean[n];
        draw = new OrderDraw(project.before(), project.after(), order, randoms);
    }

    /** The same order again. */
    void copy(int[] parent) {
        System.arraycopy(parent, 0, order, 0, order.length);
    }

    /**
     * One parent's order, but for a block whose members come in the other's order; then a few neighbours change places, if
     * nothing forbids it.
     *
     * @param from the first place of the block
     * @param length how many places it has
     * @param after what must come after each activity
     */
    void cross(int[] mother, int[] father, int from, int length, int[][] after) {
        int n = order.length;
        Arrays.fill(taken, false);
        for (int k = 0; k < from; k++) {
            order[k] = mother[k];
            taken[mother[k]] = true;
        }
        int next = from;
        for (int k = 0; next < from + length; k++) {
            if (!taken[father[k]]) {
                order[next++] = father[k];
                taken[father[k]] = true;
            }
        }
        for (int k = from; next < n; k++) {
            if (!taken[mother[k]]) {
                order[next++] = mother[k];
            }
        }
        mutate(after);
    }

    /**
     * A block of a tenth to four fifths of the father's order, kept whole in its place; the activities before and after it
     * are his too, but come in the mother's order. Then a few neighbours change places, if nothing forbids it.
     *
     * @param after what must come after each activity
     */
    void graft(int[] mother, int[] father, int[][] after) {
        int n = order.length;
        int length = n / 10 + randoms.below(n * 7 / 10 + 1);
        int from = randoms.below(n - length + 1);
        Arrays.fill(taken, false);
        for (int k = 0; k < from; k++) {
            taken[father[k]] = true;
        }
        int next = 0;
        for (int k = 0; next < from; k++) {
            if (taken[mother[k]]) {
                order[next++] = mother[k];
            }
        }
        for (int k = from; k < from + length; k++) {
            order[next++] = father[k];
            taken[father[k]] = true;
        }
        for (int k = 0; next < n; k++) {
            if (!taken[mother[k]]) {
                order[next++] = mother[k];
            }
        }
        mutate(after);
    }

    /** A draw for each swap and not for each place: most orders of a hundred activities get none or one. */
    private void mutate(int[][] after) {
        double expected = SWAP_CHANCE * order.length;
        double another = expected / (1 + expected);
        while (order.length > 1 && randoms.chance(another)) {
            int k = 1 + randoms.below(order.length - 1);
            OrderDraw.swap(order, k, after);
        }
    }

    /** A random order forwards: of what could come next, the best by latest start of a few drawn at random. */
    void draw() {
        draw.into(order);
    }
}
