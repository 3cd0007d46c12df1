package space.hamsafar.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import space.hamsafar.bench.compare.Answer;
import space.hamsafar.bench.compare.Budget;
import space.hamsafar.bench.compare.BudgetWatch;
import space.hamsafar.bench.compare.Solver;
import space.hamsafar.bench.compare.Verdict;
import space.hamsafar.planning.Project;

/**
 * Timefold's community edition, with a list variable that serial schedule generation decodes; far stronger than its
 * quickstart's delays. The list begins with a justified schedule, in place of a construction phase that would try
 * every position. Its search has one thread (more are in the commercial edition), which may spend the CPU time of all.
 *
 * <p>Covered are pure projects, since modes, maximum lags, reservoirs and people would need decoders of their own, and
 * timelines: {@link TimefoldTimeline}.
 */
final class Timefold implements Solver {

    @Override
    public String name() {
        return "timefold";
    }

    @Override
    public String version() {
        return "1.32.0";
    }

    @Override
    public Answer solve(Project project, Budget budget) {
        if (!Coverage.isPure(project)) {
            return TimelineCoverage.missing(project)
                    .map(Answer::unsupported)
                    .orElseGet(() -> TimefoldTimeline.solve(project, budget));
        }
        var pure = PureProject.of(project);
        var solver = SolverFactory.<ListPlan>create(config(budget)).buildSolver();
        try (var watch = BudgetWatch.start(budget, solver::terminateEarly)) {
            List<ListItem> items = new ArrayList<>();
            for (int number : pure.orderOf(pure.justified())) {
                items.add(new ListItem(number));
            }
            long first = watch.millis();
            ListPlan best = solver.solve(new ListPlan(pure, items));
            return new Answer(
                    Verdict.FEASIBLE, Optional.of(pure.schedule(best.starts())), 0, OptionalLong.of(first), "");
        }
    }

    private static SolverConfig config(Budget budget) {
        return new SolverConfig()
                .withSolutionClass(ListPlan.class)
                .withEntityClasses(ListOrder.class)
                .withEasyScoreCalculatorClass(MakespanScore.class)
                .withRandomSeed(budget.seed())
                .withPhases(new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE))
                .withTerminationSpentLimit(budget.wallTime());
    }
}
