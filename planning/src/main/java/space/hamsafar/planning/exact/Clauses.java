package space.hamsafar.planning.exact;

import java.util.Arrays;

/**
 * Clauses with two watched literals each. A watch stands at the side whose rise makes the literal false, with the value
 * from which on it is false. Not thread-safe.
 */
final class Clauses {

    /** Longs before the literals: size and glue, then the use. */
    private static final int HEADER = 2;

    private static final int WATCH = 4;

    long[] data = new long[4096];
    int end = 1;

    /** Clauses of the problem, which stay, then learnt ones. */
    private final Ints permanent = new Ints();

    private Ints learnt = new Ints();

    private final Trail trail;
    private int[][] watches = new int[64][];
    private int[] watched = new int[64];

    Clauses(Trail trail) {
        this.trail = trail;
    }

    int learntCount() {
        return learnt.size;
    }

    int size(int clause) {
        return (int) data[clause];
    }

    long literal(int clause, int k) {
        return data[clause + HEADER + k];
    }

    private int glue(int clause) {
        return (int) (data[clause] >>> 32);
    }

    /** Notes that a clause took part in a conflict. */
    void use(int clause, long conflict) {
        data[clause + 1] = conflict;
    }

    /**
     * Adds a clause to the problem, at the root.
     *
     * @return false if it contradicts the root
     */
    boolean add(long... literals) {
        var open = new Literals();
        for (long literal : literals) {
            if (trail.isTrue(literal)) {
                return true;
            }
            if (!trail.isFalse(literal)) {
                open.add(literal);
            }
        }
        if (open.size == 0) {
            return trail.raise(Literal.NEVER, Trail.DECISION);
        }
        if (open.size == 1) {
            return trail.raise(open.items[0], Trail.DECISION);
        }
        permanent.add(store(open.toArray(), 0, 0));
        return true;
    }

    /** Adds a learnt clause of at least two literals, of which the second is the last to become false again. */
    int learn(Literals literals, int glue, long conflict) {
        int clause = store(literals.toArray(), glue, conflict);
        learnt.add(clause);
        return clause;
    }

    private int store(long[] literals, int glue, long use) {
        int clause = copy(literals, glue, use);
        watch(literals[0], clause, literals[1]);
        watch(literals[1], clause, literals[0]);
        return clause;
    }

    private int copy(long[] literals, int glue, long use) {
        int need = end + HEADER + literals.length;
        if (need > data.length) {
            data = Arrays.copyOf(data, Math.max(need, 2 * data.length));
        }
        int clause = end;
        data[clause] = (long) glue << 32 | literals.length;
        data[clause + 1] = use;
        System.arraycopy(literals, 0, data, clause + HEADER, literals.length);
        end = need;
        return clause;
    }

    private void watch(long literal, int clause, long blocker) {
        int side = Literal.side(literal) ^ 1;
        if (side >= watches.length) {
            int length = Math.max(trail.sides, 2 * watches.length);
            watches = Arrays.copyOf(watches, length);
            watched = Arrays.copyOf(watched, length);
        }
        int[] list = watches[side];
        int count = watched[side];
        if (list == null) {
            list = new int[4 * WATCH];
            watches[side] = list;
        } else if (count + WATCH > list.length) {
            list = Arrays.copyOf(list, 2 * list.length);
            watches[side] = list;
        }
        list[count] = 1 - Literal.value(literal);
        list[count + 1] = clause;
        list[count + 2] = Literal.side(blocker);
        list[count + 3] = Literal.value(blocker);
        watched[side] = count + WATCH;
    }

    /** Draws what follows from the rise of a side; false on failure. */
    boolean propagate(int side, int before, int after) {
        if (side >= watches.length || watched[side] == 0) {
            return true;
        }
        int[] list = watches[side];
        int count = watched[side];
        int kept = 0;
        boolean sound = true;
        for (int i = 0; i < count; i += WATCH) {
            int threshold = list[i];
            boolean stays =
                    !sound || threshold <= before || threshold > after || trail.bound[list[i + 2]] >= list[i + 3];
            if (!stays) {
                int clause = list[i + 1];
                long falsified = Literal.of(side ^ 1, 1 - threshold);
                stays = !moves(clause, falsified);
                if (stays) {
                    long first = data[clause + HEADER];
                    list[i + 2] = Literal.side(first);
                    list[i + 3] = Literal.value(first);
                    sound = trail.raise(first, clause << 2 | Trail.CLAUSE);
                }
            }
            if (stays) {
                if (kept != i) {
                    list[kept] = list[i];
                    list[kept + 1] = list[i + 1];
                    list[kept + 2] = list[i + 2];
                    list[kept + 3] = list[i + 3];
                }
                kept += WATCH;
            }
        }
        watched[side] = kept;
        return sound;
    }

    /** Whether another literal takes over the watch; if not, the first literal is the only one left. */
    private boolean moves(int clause, long falsified) {
        int at = clause + HEADER;
        if (data[at] == falsified) {
            data[at] = data[at + 1];
            data[at + 1] = falsified;
        }
        if (trail.isTrue(data[at])) {
            return false;
        }
        int stop = at + size(clause);
        for (int k = at + 2; k < stop; k++) {
            if (!trail.isFalse(data[k])) {
                data[at + 1] = data[k];
                data[k] = falsified;
                watch(data[at + 1], clause, data[at]);
                return true;
            }
        }
        return false;
    }

    /** Drops, at the root, what always holds and the worse half of the learnt clauses. */
    void reduce() {
        Integer[] order = new Integer[learnt.size];
        for (int k = 0; k < order.length; k++) {
            order[k] = learnt.items[k];
        }
        Arrays.sort(order, (a, b) -> {
            int byGlue = Integer.compare(Math.min(glue(a), 8), Math.min(glue(b), 8));
            int byUse = Long.compare(data[b + 1], data[a + 1]);
            return byGlue != 0 ? byGlue : byUse != 0 ? byUse : Integer.compare(a, b);
        });
        long[] old = data;
        data = new long[Math.max(4096, end / 2)];
        end = 1;
        Arrays.fill(watched, 0);
        var stay = new Ints();
        for (int k = 0; k < permanent.size; k++) {
            int moved = keep(old, permanent.items[k]);
            if (moved > 0) {
                stay.add(moved);
            }
        }
        permanent.size = 0;
        for (int k = 0; k < stay.size; k++) {
            permanent.add(stay.items[k]);
        }
        learnt = new Ints();
        for (int k = 0; k < order.length; k++) {
            boolean good = k < order.length / 2 || (int) (old[order[k]] >>> 32) <= 2;
            int moved = good ? keep(old, order[k]) : 0;
            if (moved > 0) {
                learnt.add(moved);
            }
        }
    }

    /** Copies a clause that does not hold yet without its false literals; 0 if it is dropped. */
    private int keep(long[] old, int clause) {
        var open = new Literals();
        for (int k = 0; k < (int) old[clause]; k++) {
            long literal = old[clause + HEADER + k];
            if (trail.isTrue(literal)) {
                return 0;
            }
            if (!trail.isFalse(literal)) {
                open.add(literal);
            }
        }
        // At the fixed point of the root a clause that does not hold has two open literals.
        return store(open.toArray(), (int) (old[clause] >>> 32), old[clause + 1]);
    }
}
