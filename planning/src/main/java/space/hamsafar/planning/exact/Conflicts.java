package space.hamsafar.planning.exact;

import java.util.Arrays;

/**
 * Turns a failure into a clause that forbids its cause: walks back over the trail, replacing what was implied by its
 * reasons, until one statement of the last level is left (the first unique implication point). Of several statements on
 * one side only the greatest is kept, since it implies the others. Not thread-safe.
 */
final class Conflicts {

    private static final int NONE = Integer.MIN_VALUE;
    private static final int DEEPEST = 3;

    /** The clause learnt last: what must now hold, then what failed, the latest first. */
    final Literals learnt = new Literals();

    /** Level to go back to. */
    int backLevel;

    /** Number of different levels in the clause. */
    int glue;

    private final Trail trail;
    private final Arcs arcs;
    private final Clauses clauses;
    private final Branching branching;
    private final Literals[] reasons = new Literals[DEEPEST + 2];
    private final Ints touched = new Ints();
    private int[] need = new int[0];
    private int[] entry = new int[0];
    private long[] levelSeen = new long[64];
    private int top;
    private int atTop;
    private long conflicts;

    Conflicts(Trail trail, Arcs arcs, Clauses clauses, Branching branching) {
        this.trail = trail;
        this.arcs = arcs;
        this.clauses = clauses;
        this.branching = branching;
        Arrays.setAll(reasons, k -> new Literals());
    }

    /** Learns from the failure that the trail has noted and takes the last level back; false if the root is at fault. */
    boolean analyse() {
        conflicts++;
        if (need.length < trail.sides) {
            need = new int[trail.sides];
            Arrays.fill(need, NONE);
            entry = new int[trail.sides];
        }
        Literals first = reasons[0];
        first.clear();
        explain(trail.failedSide, trail.failedValue, trail.failedReason, first);
        first.add(Literal.of(trail.failedSide ^ 1, 1 - trail.failedValue));
        top = 0;
        for (int k = 0; k < first.size; k++) {
            if (!trail.isRoot(first.items[k])) {
                top = Math.max(top, trail.level[trail.entryOf(side(first, k), value(first, k))]);
            }
        }
        if (top == 0) {
            return false;
        }
        atTop = 0;
        for (int k = 0; k < first.size; k++) {
            require(side(first, k), value(first, k));
        }
        long asserted = resolve();
        collect(asserted);
        return true;
    }

    private static int side(Literals list, int k) {
        return Literal.side(list.items[k]);
    }

    private static int value(Literals list, int k) {
        return Literal.value(list.items[k]);
    }

    private void require(int side, int value) {
        if (trail.root[side] >= value || need[side] >= value) {
            return;
        }
        int at = trail.entryOf(side, value);
        if (trail.level[at] == top && (need[side] == NONE || trail.level[entry[side]] < top)) {
            atTop++;
        }
        if (need[side] == NONE) {
            touched.add(side);
        }
        need[side] = value;
        entry[side] = at;
        branching.bump(side, value);
    }

    /** Replaces statements of the last level until one is left; gives its negation. */
    private long resolve() {
        int at = trail.startAbove(top) - 1;
        while (true) {
            int side = trail.side[at];
            if (need[side] != NONE && entry[side] == at) {
                if (atTop == 1) {
                    long asserted = Literal.not(Literal.of(side, need[side]));
                    need[side] = NONE;
                    return asserted;
                }
                int value = need[side];
                need[side] = NONE;
                atTop--;
                Literals why = reasons[0];
                why.clear();
                explain(side, value, trail.reason[at], why);
                for (int k = 0; k < why.size; k++) {
                    require(side(why, k), value(why, k));
                }
            }
            at--;
        }
    }

    /** Adds what made a side reach a value. */
    private void explain(int side, int value, int reason, Literals into) {
        int index = reason >>> 2;
        switch (reason & 3) {
            case Trail.CLAUSE -> {
                clauses.use(index, conflicts);
                for (int k = 0; k < clauses.size(index); k++) {
                    long literal = clauses.literal(index, k);
                    if (Literal.side(literal) != side) {
                        into.add(Literal.not(literal));
                    }
                }
            }
            case Trail.LIST -> {
                int count = (int) trail.store[index];
                for (int k = 1; k <= count; k++) {
                    into.add(trail.store[index + k]);
                }
            }
            case Trail.ARC -> {
                into.add(Literal.of(arcs.from[index], value - arcs.distance[index]));
                into.add(arcs.condition[index]);
            }
            default -> {}
        }
    }

    private void collect(long asserted) {
        learnt.clear();
        learnt.add(asserted);
        int deepest = 0;
        int latest = 1;
        glue = 1;
        for (int k = 0; k < touched.size; k++) {
            int side = touched.items[k];
            if (need[side] != NONE && isImplied(side, need[side], entry[side], 0)) {
                need[side] = NONE;
            }
        }
        for (int k = 0; k < touched.size; k++) {
            int side = touched.items[k];
            if (need[side] == NONE) {
                continue;
            }
            int level = trail.level[entry[side]];
            if (level > deepest) {
                deepest = level;
                latest = learnt.size;
            }
            if (level >= levelSeen.length) {
                levelSeen = Arrays.copyOf(levelSeen, 2 * level);
            }
            if (levelSeen[level] != conflicts) {
                levelSeen[level] = conflicts;
                glue++;
            }
            learnt.add(Literal.not(Literal.of(side, need[side])));
            need[side] = NONE;
        }
        touched.size = 0;
        if (learnt.size > 2) {
            long moved = learnt.items[1];
            learnt.items[1] = learnt.items[latest];
            learnt.items[latest] = moved;
        }
        backLevel = deepest;
    }

    /** Whether the others in the clause imply that a side reached a value, by way of its reason. */
    private boolean isImplied(int side, int value, int at, int depth) {
        int reason = trail.reason[at];
        if (reason == Trail.DECISION || depth > DEEPEST) {
            return false;
        }
        Literals why = reasons[depth + 1];
        why.clear();
        explain(side, value, reason, why);
        for (int k = 0; k < why.size; k++) {
            int s = side(why, k);
            int v = value(why, k);
            if (trail.root[s] >= v) {
                continue;
            }
            // Only what came about earlier counts, so that no two statements vouch for each other.
            boolean there = need[s] >= v && entry[s] < at;
            if (!there && !isImplied(s, v, trail.entryOf(s, v), depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
