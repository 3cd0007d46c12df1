package space.hamsafar.planning.exact;

import java.util.function.BooleanSupplier;
import space.hamsafar.planning.Project;

/** Whether a project has a complete schedule, as far as a limited search could tell. */
public enum Proof {
    /** A complete schedule of all rules exists. */
    FEASIBLE,
    /** None exists. */
    INFEASIBLE,
    /** The search ended before it knew, or the project has rules that it cannot see. */
    UNKNOWN;

    private static final long[] NOTHING = {};

    /**
     * Looks for a complete schedule, or for the proof that there is none. Rules that the engine does not know (budgets,
     * spacings, choices, teams, travel) and optional activities are left out; then {@link #FEASIBLE} is never the answer,
     * and {@link #INFEASIBLE} still holds.
     *
     * @param steps of the engine at most, about a million a second
     * @param stop asked often whether to stop at once
     */
    public static Proof of(Project project, long steps, BooleanSupplier stop) {
        var model = ExactModel.relaxationOf(project);
        if (model.isEmpty()) {
            return UNKNOWN;
        }
        Engine engine = model.get().engine;
        return switch (engine.run(NOTHING, engine.work + steps, stop)) {
            case SOLUTION -> ExactModel.holdsEveryRuleOf(project) ? FEASIBLE : UNKNOWN;
            case REFUTED -> INFEASIBLE;
            case STOPPED -> UNKNOWN;
        };
    }
}
