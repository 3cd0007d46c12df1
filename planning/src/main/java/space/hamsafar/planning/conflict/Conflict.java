package space.hamsafar.planning.conflict;

import java.util.List;

/** What is known of why a project has no complete schedule. */
public sealed interface Conflict {

    /**
     * Constraints that cannot hold together before the project's horizon, proven.
     *
     * @param constraints in the order of their kinds, then of the project
     * @param isMinimal whether it is proven that without any single one of them there is a schedule of the others; if not,
     *     some may be left out, and the work allowed did not suffice to tell
     */
    record Found(List<Constraint> constraints, boolean isMinimal) implements Conflict {

        public Found {
            constraints = List.copyOf(constraints);
        }
    }

    /** Neither a complete schedule nor the proof that there is none was found with the work allowed. */
    record NotProven() implements Conflict {}

    /** There is a complete schedule, so nothing conflicts. */
    record None() implements Conflict {}
}
