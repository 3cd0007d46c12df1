package space.hamsafar.planning.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Searches for values of all variables that every constraint accepts: decides, draws what follows, learns a clause from
 * each failure, goes back and begins again from time to time. Not thread-safe.
 *
 * <pre>
 *   decide ──▶ propagate ──▶ all fixed: solution
 *     ▲            │
 *     │         failure ──▶ learn a clause, go back ──▶ failure at the root: none exists
 *     └────────────┘
 * </pre>
 */
final class Engine {

    /** How a run ended. */
    enum Ending {
        SOLUTION,
        REFUTED,
        STOPPED
    }

    private static final int FIRST_CLAUSES = 4000;
    private static final int MORE_CLAUSES = 500;
    private static final int RESTART = 100;
    private static final int STOP_EVERY = 64;

    final Trail trail = new Trail();
    final Arcs arcs = new Arcs(trail);
    final Clauses clauses = new Clauses(trail);
    final Branching branching = new Branching(trail);

    /** Values of the latest solution, by variable. */
    int[] solution = new int[0];

    /** Steps done so far: bounds raised and parts of constraints looked at. */
    long work;

    long conflicts;

    private final Conflicts analysis = new Conflicts(trail, arcs, clauses, branching);
    private final Fallback fallback;
    private final List<Propagator> propagators = new ArrayList<>();
    private final List<Ints> listeners = new ArrayList<>();
    private final Ints queue = new Ints();
    private boolean[] queued = new boolean[16];
    private boolean sound = true;
    private boolean guided;
    private int restarts;
    private long looks;
    private long restartAt = RESTART;
    private int mostClauses = FIRST_CLAUSES;

    Engine(Fallback fallback) {
        this.fallback = fallback;
    }

    int newVariable(int low, int high) {
        int variable = trail.newVariable(low, high);
        branching.fit(variable + 1);
        branching.wanted[variable] = low;
        return variable;
    }

    int newBoolean() {
        return newVariable(0, 1);
    }

    /** Adds a clause at the root. */
    void clause(long... literals) {
        sound &= clauses.add(literals);
    }

    /** Adds {@code later >= earlier + least} at the root, if a condition holds. */
    void arc(int earlier, int later, int least, long ifTrue) {
        if (sound && !trail.isFalse(ifTrue)) {
            sound = arcs.add(earlier, later, least, ifTrue);
        }
    }

    /** Adds a constraint at the root; it must have been listening to whatever it depends on. */
    int add(Propagator propagator) {
        propagators.add(propagator);
        if (propagators.size() > queued.length) {
            queued = Arrays.copyOf(queued, 2 * queued.length);
        }
        enqueue(propagators.size() - 1);
        return propagators.size() - 1;
    }

    /** Lets a part of a constraint hear when a side rises or falls back. */
    void listen(int propagator, int part, int side) {
        while (listeners.size() <= side) {
            listeners.add(new Ints());
        }
        listeners.get(side).add(propagator);
        listeners.get(side).add(part);
    }

    /** Demands a literal from now on; goes back to the root. */
    void demand(long literal) {
        backtrack(0);
        sound = sound && trail.raise(literal, Trail.DECISION);
    }

    /** Keeps on wanting each variable to be as it is wanted now. */
    void follow() {
        guided = true;
    }

    /** Wants each variable to be as it is in the latest solution. */
    void guide() {
        follow();
        System.arraycopy(solution, 0, branching.wanted, 0, solution.length);
    }

    /**
     * Searches, deciding some literals before all others. Ends at the root.
     *
     * @param first literals to decide first, in this order; where they are refuted only by others of them, the run ends
     *     as refuted though {@link #isSound} still holds
     * @param until steps to stop at
     */
    Ending run(long[] first, long until, BooleanSupplier stop) {
        while (sound) {
            if (!propagate()) {
                conflicts++;
                sound = learn();
            } else if (conflicts >= restartAt) {
                restart();
            } else if (work >= until || (looks++ % STOP_EVERY == 0 && stop.getAsBoolean())) {
                backtrack(0);
                return Ending.STOPPED;
            } else {
                long literal = decide(first);
                if (literal == Literal.NEVER) {
                    backtrack(0);
                    return Ending.REFUTED;
                }
                if (literal == Literal.ALWAYS) {
                    keepSolution();
                    backtrack(0);
                    return Ending.SOLUTION;
                }
                trail.newLevel();
                trail.raise(literal, Trail.DECISION);
            }
        }
        return Ending.REFUTED;
    }

    /** Whether the root is not refuted. */
    boolean isSound() {
        return sound;
    }

    /** Draws what follows at the root. */
    boolean settle() {
        backtrack(0);
        sound = sound && propagate();
        return sound;
    }

    private long decide(long[] first) {
        for (int k = 0; k < first.length; k++) {
            if (trail.isFalse(first[k])) {
                return Literal.NEVER;
            }
            if (!trail.isTrue(first[k])) {
                return first[k];
            }
        }
        long literal = branching.next();
        return literal == Literal.ALWAYS ? fallback.next(trail, branching.wanted) : literal;
    }

    private void keepSolution() {
        solution = new int[trail.sides / 2];
        for (int x = 0; x < solution.length; x++) {
            solution[x] = trail.low(x);
        }
    }

    private boolean learn() {
        if (trail.levels() == 0 || !analysis.analyse()) {
            backtrack(0);
            return false;
        }
        backtrack(analysis.backLevel);
        branching.age();
        Literals learnt = analysis.learnt;
        int reason =
                learnt.size == 1 ? Trail.DECISION : clauses.learn(learnt, analysis.glue, conflicts) << 2 | Trail.CLAUSE;
        return trail.raise(learnt.items[0], reason);
    }

    private void restart() {
        backtrack(0);
        restarts++;
        restartAt = conflicts + RESTART * luby(restarts);
        sound = propagate();
        if (sound && clauses.learntCount() > mostClauses) {
            clauses.reduce();
            mostClauses += MORE_CLAUSES;
        }
        if (sound) {
            trail.forgetRoot();
        }
    }

    /** The sequence 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair, Zuckerman, 1993). */
    static long luby(int index) {
        int i = index;
        while (true) {
            int k = 32 - Integer.numberOfLeadingZeros(i);
            if (i == (1 << k) - 1) {
                return 1L << (k - 1);
            }
            i -= (1 << (k - 1)) - 1;
        }
    }

    private void backtrack(int level) {
        int start = trail.startAbove(level);
        for (int i = trail.size - 1; i >= start; i--) {
            int side = trail.side[i];
            if (!guided) {
                branching.wanted[side >> 1] = trail.low(side >> 1);
            }
            branching.release(side >> 1);
            if (side < listeners.size()) {
                Ints list = listeners.get(side);
                for (int k = 0; k < list.size; k += 2) {
                    propagators.get(list.items[k]).touch(list.items[k + 1]);
                }
            }
        }
        trail.backtrack(level);
    }

    private boolean propagate() {
        while (true) {
            while (trail.head < trail.size) {
                int at = trail.head++;
                work++;
                int side = trail.side[at];
                wake(side);
                if (!clauses.propagate(side, trail.before[at], trail.after[at])
                        || !arcs.propagate(side, trail.before[at], trail.after[at])) {
                    return false;
                }
            }
            if (queue.size == 0) {
                return true;
            }
            int next = take();
            work += 4;
            if (!propagators.get(next).propagate()) {
                enqueue(next);
                return false;
            }
        }
    }

    private void wake(int side) {
        if (side < listeners.size()) {
            Ints list = listeners.get(side);
            for (int k = 0; k < list.size; k += 2) {
                propagators.get(list.items[k]).touch(list.items[k + 1]);
                enqueue(list.items[k]);
            }
        }
    }

    private void enqueue(int propagator) {
        if (!queued[propagator]) {
            queued[propagator] = true;
            queue.add(propagator);
        }
    }

    private int take() {
        int next = queue.items[0];
        queue.size--;
        System.arraycopy(queue.items, 1, queue.items, 0, queue.size);
        queued[next] = false;
        return next;
    }
}
