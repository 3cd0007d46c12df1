package space.hamsafar.bench.compare;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Solution;
import space.hamsafar.planning.search.Status;

/** Our own engine, as it comes. */
public final class Hamsafar implements Solver {

    /** Its name among the solvers. */
    public static final String NAME = "hamsafar";

    private final OptionalLong schedules;

    private Hamsafar(OptionalLong schedules) {
        this.schedules = schedules;
    }

    /** Searches for as long as the budget says. */
    public static Hamsafar inTime() {
        return new Hamsafar(OptionalLong.empty());
    }

    /** Searches for so many schedules on each thread, whatever the time; the same on any machine. */
    public static Hamsafar ofWork(long schedules) {
        return new Hamsafar(OptionalLong.of(schedules));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return Optional.ofNullable(Hamsafar.class.getPackage().getImplementationVersion())
                .orElse("of this source tree");
    }

    @Override
    public Answer solve(Project project, Budget budget) {
        var first = new AtomicLong(-1);
        long begin = System.nanoTime();
        Solution solution = Planner.solve(project, limits(budget), (best, share) -> {
            if (best.missingMandatory() == 0) {
                first.compareAndSet(-1, (System.nanoTime() - begin) / 1_000_000);
            }
        });
        boolean complete = solution.status() == Status.OPTIMAL || solution.status() == Status.COMPLETE;
        return new Answer(
                verdict(solution.status()),
                complete ? Optional.of(solution.schedule()) : Optional.empty(),
                solution.makespanLowerBound(),
                first.get() < 0 ? OptionalLong.empty() : OptionalLong.of(first.get()),
                solution.schedulesTried() + " schedules");
    }

    private Limits limits(Budget budget) {
        if (schedules.isPresent()) {
            return new Limits(
                    schedules.getAsLong(), Optional.empty(), budget.threads(), budget.seed(), budget.threads());
        }
        return Limits.ofCpuTime(budget.cpuTime(), budget.wallTime(), budget.seed(), budget.threads());
    }

    private static Verdict verdict(Status status) {
        return switch (status) {
            case OPTIMAL -> Verdict.OPTIMAL;
            case COMPLETE -> Verdict.FEASIBLE;
            case PARTIAL -> Verdict.UNKNOWN;
            case INFEASIBLE -> Verdict.INFEASIBLE;
        };
    }
}
