package space.hamsafar.peers;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionCacheType;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionOrder;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySorterManner;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import space.hamsafar.bench.compare.Answer;
import space.hamsafar.bench.compare.Budget;
import space.hamsafar.bench.compare.BudgetWatch;
import space.hamsafar.bench.compare.Verdict;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/** A crew timeline for Timefold: {@link Work} as entities, {@link TimelineRules} as score. */
final class TimefoldTimeline {

    /** Scores that a move is held against; the default of 400 comes down too slowly for so short a search. */
    private static final int LATE_ACCEPTANCE = 50;

    private TimefoldTimeline() {}

    static Answer solve(Project project, Budget budget) {
        Solver<TimelinePlan> solver =
                SolverFactory.<TimelinePlan>create(config(budget)).buildSolver();
        try (var watch = BudgetWatch.start(budget, solver::terminateEarly)) {
            var first = new AtomicLong(-1);
            solver.addEventListener(event -> {
                if (isComplete(event.getNewBestSolution())) {
                    first.compareAndSet(-1, watch.millis());
                }
            });
            var list = new WorkList(project);
            TimelinePlan best = solver.solve(list.plan());
            boolean complete = isComplete(best);
            return new Answer(
                    complete ? Verdict.FEASIBLE : Verdict.UNKNOWN,
                    complete ? Optional.of(schedule(best, list)) : Optional.empty(),
                    0,
                    first.get() < 0 ? OptionalLong.empty() : OptionalLong.of(first.get()),
                    complete ? "" : "best score " + best.score());
        }
    }

    private static boolean isComplete(TimelinePlan plan) {
        var score = plan.score();
        return score != null && score.isFeasible();
    }

    private static SolverConfig config(Budget budget) {
        return new SolverConfig()
                .withSolutionClass(TimelinePlan.class)
                .withEntityClasses(Work.class)
                .withConstraintProviderClass(TimelineRules.class)
                .withRandomSeed(budget.seed())
                .withPhases(construction(), search())
                .withTerminationSpentLimit(budget.wallTime());
    }

    /** What must be done, the hardest first, each where it breaks least. */
    private static PhaseConfig<?> construction() {
        String must = "must";
        return new ConstructionHeuristicPhaseConfig()
                .withEntityPlacerConfig(new QueuedEntityPlacerConfig()
                        .withEntitySelectorConfig(new EntitySelectorConfig()
                                .withId(must)
                                .withEntityClass(Work.class)
                                .withCacheType(SelectionCacheType.PHASE)
                                .withSelectionOrder(SelectionOrder.SORTED)
                                .withSorterManner(EntitySorterManner.DESCENDING)
                                .withFilterClass(MandatoryFilter.class))
                        .withMoveSelectorConfigs(new ChangeMoveSelectorConfig()
                                .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig(must))));
    }

    /**
     * One piece of work goes elsewhere, or two at once, of which one may make room for the other. There is nothing to swap,
     * as two pieces of work share no ways.
     */
    private static PhaseConfig<?> search() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                                new ChangeMoveSelectorConfig().withFixedProbabilityWeight(9.0),
                                new CartesianProductMoveSelectorConfig()
                                        .withFixedProbabilityWeight(1.0)
                                        .withMoveSelectors(
                                                new ChangeMoveSelectorConfig(), new ChangeMoveSelectorConfig())))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    /** What is done and has all that it needs. */
    private static Schedule schedule(TimelinePlan plan, WorkList list) {
        var done = new HashMap<String, Placement>();
        plan.works().stream().filter(work -> !work.isLeftOut()).forEach(work -> done.put(work.activity(), work.done()));
        var assignments = new ArrayList<>(done.values().stream()
                .filter(placement -> done.keySet().containsAll(list.needs(placement.activity())))
                .map(Placement::assignment)
                .toList());
        return new Schedule(assignments);
    }
}
