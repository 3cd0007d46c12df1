package space.hamsafar.planning.exact;

import java.util.Arrays;

/**
 * Differences: one side is at least another plus a distance, always or if a literal holds. Each is kept with its mirror
 * image, {@code y >= x + d} as {@code -x >= -y + d}. Not thread-safe.
 */
final class Arcs {

    int[] from = new int[64];
    int[] distance = new int[64];
    long[] condition = new long[64];

    private int[] to = new int[64];
    private int count;
    private final Trail trail;
    private final Literals why = new Literals();
    private Ints[] outgoing = new Ints[0];
    private Ints[] conditional = new Ints[0];

    Arcs(Trail trail) {
        this.trail = trail;
    }

    /** That {@code later >= earlier + distance} for two variables if a condition holds; false if the root refutes it. */
    boolean add(int earlier, int later, int least, long ifTrue) {
        boolean sound = put(2 * earlier, 2 * later, least, ifTrue);
        return put(2 * later + 1, 2 * earlier + 1, least, ifTrue) && sound;
    }

    private boolean put(int source, int target, int least, long ifTrue) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            distance = Arrays.copyOf(distance, 2 * count);
            condition = Arrays.copyOf(condition, 2 * count);
        }
        from[count] = source;
        to[count] = target;
        distance[count] = least;
        condition[count] = ifTrue;
        outgoing = fit(outgoing, source);
        outgoing[source].add(count);
        if (ifTrue != Literal.ALWAYS) {
            int side = Literal.side(ifTrue);
            conditional = fit(conditional, side);
            conditional[side].add(count);
        }
        return follow(count++);
    }

    private static Ints[] fit(Ints[] lists, int side) {
        Ints[] fitting = lists;
        if (side >= lists.length) {
            fitting = Arrays.copyOf(lists, Math.max(2 * lists.length, side + 1));
            for (int k = lists.length; k < fitting.length; k++) {
                fitting[k] = new Ints();
            }
        }
        return fitting;
    }

    /** Draws what follows from the rise of a side; false on failure. */
    boolean propagate(int side, int before, int after) {
        if (side < outgoing.length) {
            Ints list = outgoing[side];
            for (int k = 0; k < list.size; k++) {
                if (!follow(list.items[k])) {
                    return false;
                }
            }
        }
        if (side < conditional.length) {
            Ints list = conditional[side];
            for (int k = 0; k < list.size; k++) {
                int value = Literal.value(condition[list.items[k]]);
                if (before < value && value <= after && !follow(list.items[k])) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean follow(int arc) {
        int target = to[arc];
        int least = trail.bound[from[arc]] + distance[arc];
        if (trail.bound[target] >= least) {
            return true;
        }
        long ifTrue = condition[arc];
        if (trail.isTrue(ifTrue)) {
            return trail.raise(target, least, arc << 2 | Trail.ARC);
        }
        if (least > -trail.bound[target ^ 1] && !trail.isFalse(ifTrue)) {
            int most = trail.bound[target ^ 1];
            why.clear();
            why.add(Literal.of(target ^ 1, most));
            why.add(Literal.of(from[arc], 1 - distance[arc] - most));
            return trail.raise(Literal.not(ifTrue), trail.listed(why));
        }
        return true;
    }
}
