package space.hamsafar.planning.search;

import java.util.function.BooleanSupplier;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.exact.Proof;

/** Whether a project has a complete schedule, by all means that the engine has. */
public final class Refutation {

    private Refutation() {}

    /**
     * What propagation tells, and if it tells nothing, what the exact engine does: see {@link Proof#of}.
     *
     * @param steps of the exact engine at most, about a million a second
     * @param stop asked often whether to stop at once
     */
    public static Proof of(Project project, long steps, BooleanSupplier stop) {
        boolean refuted = !Bounds.of(CompiledProject.of(project)).reasons().isEmpty();
        return refuted ? Proof.INFEASIBLE : Proof.of(project, steps, stop);
    }
}
