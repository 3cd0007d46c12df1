package space.hamsafar.bench.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * What came of a task, before it is judged.
 *
 * @param version of the solver
 * @param lowerBound tick before which no schedule ends, as far as the solver knows
 * @param firstFeasibleMs wall time to the first schedule; absent if there is none or nobody told
 * @param ms wall time
 * @param cpuMs CPU time of the process
 * @param peakMiB most memory that the process has had so far; absent where the system does not tell
 * @param schedule its assignments; absent without a schedule
 * @param note a word for people; may be empty
 */
public record Reply(
        Verdict verdict,
        String version,
        int lowerBound,
        @Nullable Long firstFeasibleMs,
        long ms,
        long cpuMs,
        @Nullable Long peakMiB,
        @Nullable List<Assignment> schedule,
        String note) {

    /** The reply in place of a solver that gave none. */
    static Reply failure(Verdict verdict, long ms, String note) {
        return new Reply(verdict, "", 0, null, ms, 0, null, null, note);
    }

    /** Lets a solver loose on a project. */
    static Reply of(Solver solver, Project project, Budget budget) {
        try (var watch = BudgetWatch.start(budget)) {
            Answer answer = solver.solve(project, budget);
            return new Reply(
                    answer.verdict(),
                    solver.version(),
                    answer.lowerBound(),
                    answer.firstFeasibleMs().isPresent()
                            ? answer.firstFeasibleMs().getAsLong()
                            : null,
                    watch.millis(),
                    watch.cpuMillis(),
                    Machine.peakMiB(),
                    answer.schedule().map(Schedule::assignments).orElse(null),
                    answer.note());
        }
    }

    Optional<Schedule> asSchedule() {
        return Optional.ofNullable(schedule).map(Schedule::new);
    }
}
