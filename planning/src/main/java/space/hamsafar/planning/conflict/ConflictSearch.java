package space.hamsafar.planning.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.exact.Proof;
import space.hamsafar.planning.search.Refutation;

/**
 * Finds a smallest conflict by deletion: what the project cannot do without and still be infeasible stays, everything
 * else is given up, halves of the constraints first (Chinneck and Dravnieks: Locating minimal infeasible constraint sets
 * in linear programs, ORSA Journal on Computing 3, 1991; the halving after Junker: QuickXplain, AAAI 2004). Not
 * thread-safe.
 *
 * <pre>
 *   all constraints: infeasible?      no, or not known → nothing to tell
 *   without the first half?           yes → give it up
 *     without the first quarter?      no → look into it, down to the single constraint: it stays
 * </pre>
 */
public final class ConflictSearch {

    private final Relaxation relaxation;
    private final Effort effort;
    private final BooleanSupplier stop;
    private final BitSet kept;
    private int proofs;
    private boolean minimal = true;

    private ConflictSearch(Project project, Effort effort, BooleanSupplier stop) {
        relaxation = new Relaxation(project);
        this.effort = effort;
        this.stop = stop;
        kept = new BitSet();
        kept.set(0, relaxation.constraints().size());
    }

    /**
     * How much to do; the same effort gives the same conflict.
     *
     * @param steps of the exact engine for each proof, about a million a second, at least 1
     * @param proofs tried at most, at least 1
     */
    public record Effort(long steps, int proofs) {

        public Effort {
            if (steps < 1 || proofs < 1) {
                throw new IllegalArgumentException(
                        "effort is " + steps + " steps and " + proofs + " proofs: each must be at least 1");
            }
        }

        /** Seconds at most for projects of some hundred activities. */
        public static Effort standard() {
            return new Effort(50_000, 500);
        }
    }

    /**
     * A conflict that cannot be made smaller, as far as the effort allows to tell. Propagation sees all rules but budgets,
     * spacings, teams, travel and set-up times; the exact engine those that {@link Proof#of} names: a project that only other rules make
     * infeasible is not proven so.
     *
     * @param stop asked often whether to stop at once; what was not tried by then stays in the conflict
     */
    public static Conflict find(Project project, Effort effort, BooleanSupplier stop) {
        return new ConflictSearch(project, effort, stop).run();
    }

    private Conflict run() {
        switch (prove()) {
            case FEASIBLE -> {
                return new Conflict.None();
            }
            case UNKNOWN -> {
                return new Conflict.NotProven();
            }
            case INFEASIBLE -> {
                // Activities come first: with each that is given up, all that is said about it goes.
                reduce(0, relaxation.activities());
                reduce(relaxation.activities(), relaxation.constraints().size());
                confirm();
            }
        }
        List<Constraint> left = kept.stream()
                .filter(number -> relaxation.isOpen(number, kept))
                .mapToObj(relaxation.constraints()::get)
                .toList();
        return new Conflict.Found(left, minimal);
    }

    private Proof prove() {
        if (proofs >= effort.proofs() || stop.getAsBoolean()) {
            return Proof.UNKNOWN;
        }
        proofs++;
        return Refutation.of(relaxation.project(kept), effort.steps(), stop);
    }

    /** Gives up what it can of the constraints from one number to below another. */
    private void reduce(int from, int to) {
        var tried = kept.get(0, to);
        tried.clear(0, from);
        tried.stream().filter(number -> !relaxation.isOpen(number, kept)).forEach(tried::clear);
        if (tried.isEmpty()) {
            return;
        }
        kept.andNot(tried);
        Proof proof = prove();
        if (proof == Proof.INFEASIBLE) {
            return;
        }
        kept.or(tried);
        if (tried.cardinality() > 1) {
            int middle = (from + to) >>> 1;
            reduce(from, middle);
            reduce(middle, to);
        }
    }

    /** Looks for a schedule of all that stays but one, for each one: with the rest gone, that may be seen where it was not. */
    private void confirm() {
        int[] left = kept.stream().filter(k -> relaxation.isOpen(k, kept)).toArray();
        for (int number : left) {
            kept.clear(number);
            Proof proof = prove();
            if (proof != Proof.INFEASIBLE) {
                kept.set(number);
            }
            minimal &= proof != Proof.UNKNOWN;
        }
    }
}
