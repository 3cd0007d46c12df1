package space.hamsafar.bench.compare;

import space.hamsafar.planning.Project;

/** Somebody who solves projects within a budget. */
public interface Solver {

    /** As in {@code cp-sat}. */
    String name();

    /** Which release it is. */
    String version();

    /** The best schedule found within the budget, of the shortest makespan it can. */
    Answer solve(Project project, Budget budget);
}
