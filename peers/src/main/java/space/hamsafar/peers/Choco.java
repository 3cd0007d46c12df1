package space.hamsafar.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import space.hamsafar.bench.compare.Answer;
import space.hamsafar.bench.compare.Budget;
import space.hamsafar.bench.compare.BudgetWatch;
import space.hamsafar.bench.compare.Solver;
import space.hamsafar.bench.compare.Verdict;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * Choco with tasks and cumulatives. One thread searches completely, for small projects and proofs; the others improve what
 * they have by large neighbourhoods; each has a model of its own. Pure projects begin from a justified schedule, as a hint
 * and as the horizon.
 *
 * <p>Covered are modes, non-renewable resources and time lags; not reservoirs that are filled, and not people.
 */
final class Choco implements Solver {

    /** What a thread found. */
    private record Found(@Nullable Schedule schedule, OptionalLong firstMs, boolean complete) {}

    @Override
    public String name() {
        return "choco";
    }

    @Override
    public String version() {
        return "5.0.0";
    }

    @Override
    public Answer solve(Project project, Budget budget) {
        Optional<String> missing = Coverage.missing(project)
                .or(() -> Optional.of("people").filter(text -> !project.people().isEmpty()))
                .or(() -> Optional.of("reservoirs that are filled")
                        .filter(text -> !Coverage.hasOnlyNonRenewables(project)));
        if (missing.isPresent()) {
            return Answer.unsupported(missing.get());
        }
        var stop = new AtomicBoolean();
        try (var watch = BudgetWatch.start(budget, () -> stop.set(true));
                ExecutorService threads = Executors.newFixedThreadPool(budget.threads())) {
            Optional<PureProject> pure =
                    Coverage.isPure(project) ? Optional.of(PureProject.of(project)) : Optional.empty();
            Optional<int[]> start = pure.map(PureProject::justified);
            int horizon = pure.flatMap(net -> start.map(net::makespan)).orElse(project.horizon());
            List<Future<Found>> pending = new ArrayList<>();
            for (int thread = 0; thread < budget.threads(); thread++) {
                int number = thread;
                pending.add(threads.submit(() -> {
                    var model = new ChocoModel(project, horizon);
                    start.ifPresent(model::hint);
                    if (number == 0) {
                        model.searchCompletely();
                    } else {
                        model.searchNeighbourhoods(budget.seed() + number);
                    }
                    return search(model, number == 0, watch, stop);
                }));
            }
            return answer(pending);
        }
    }

    private static Found search(ChocoModel model, boolean complete, BudgetWatch watch, AtomicBoolean stop) {
        var solver = model.model().getSolver();
        solver.addStopCriterion(stop::get);
        Schedule best = null;
        OptionalLong first = OptionalLong.empty();
        while (solver.solve()) {
            best = model.schedule();
            first = first.isPresent() ? first : OptionalLong.of(watch.millis());
        }
        boolean proven = complete && !stop.get();
        if (proven) {
            stop.set(true);
        }
        return new Found(best, first, proven);
    }

    private static Answer answer(List<Future<Found>> pending) {
        Schedule best = null;
        OptionalLong first = OptionalLong.empty();
        boolean proven = false;
        for (Future<Found> one : pending) {
            Found found = await(one);
            proven |= found.complete;
            if (found.schedule != null && (best == null || found.schedule.makespan() < best.makespan())) {
                best = found.schedule;
            }
            if (found.firstMs.isPresent() && (first.isEmpty() || found.firstMs.getAsLong() < first.getAsLong())) {
                first = found.firstMs;
            }
        }
        if (best == null) {
            return new Answer(proven ? Verdict.INFEASIBLE : Verdict.UNKNOWN, Optional.empty(), 0, first, "");
        }
        return new Answer(
                proven ? Verdict.OPTIMAL : Verdict.FEASIBLE,
                Optional.of(best),
                proven ? best.makespan() : 0,
                first,
                "");
    }

    private static Found await(Future<Found> pending) {
        try {
            return pending.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a thread failed: " + failed.getCause(), failed);
        }
    }
}
