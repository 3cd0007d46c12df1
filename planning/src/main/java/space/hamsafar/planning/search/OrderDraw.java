package space.hamsafar.planning.search;

/**
 * Draws random orders that respect precedences: of what could come next, the best by a given order of a few drawn at
 * random. Allocates nothing once made. Not thread-safe.
 */
final class OrderDraw {

    private final int[][] before;
    private final int[][] after;
    private final Randoms randoms;
    private final int[] place;
    private final int[] waiting;
    private final int[] ready;

    /**
     * A draw of orders.
     *
     * @param before what must come before each activity
     * @param after what must come after each activity
     * @param best the order whose first ones are preferred
     */
    OrderDraw(int[][] before, int[][] after, int[] best, Randoms randoms) {
        this.before = before;
        this.after = after;
        this.randoms = randoms;
        place = new int[best.length];
        waiting = new int[best.length];
        ready = new int[best.length];
        for (int k = 0; k < best.length; k++) {
            place[best[k]] = k;
        }
    }

    /** Fills an order anew. */
    void into(int[] order) {
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            waiting[i] = before[i].length;
            if (waiting[i] == 0) {
                ready[count++] = i;
            }
        }
        int draws = 1 + randoms.below(4);
        for (int k = 0; k < order.length; k++) {
            int best = randoms.below(count);
            for (int d = 1; d < draws; d++) {
                int other = randoms.below(count);
                best = place[ready[other]] < place[ready[best]] ? other : best;
            }
            int next = ready[best];
            ready[best] = ready[--count];
            order[k] = next;
            for (int follower : after[next]) {
                if (--waiting[follower] == 0) {
                    ready[count++] = follower;
                }
            }
        }
    }

    /** Swaps an activity with the one before it, unless that must come first. */
    static void swap(int[] order, int k, int[][] after) {
        for (int follower : after[order[k - 1]]) {
            if (follower == order[k]) {
                return;
            }
        }
        int kept = order[k];
        order[k] = order[k - 1];
        order[k - 1] = kept;
    }
}
