package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** All islands of a search, worked on by a few threads. The one place that chooses what kind of island serves a project. */
final class Archipelago {

    /** Even, so that all islands build from the same end of time when they meet. */
    private static final int GENERATIONS_APART = 10;

    private final CompiledProject project;
    private final Bounds bounds;
    private final Optional<PureProject> pure;
    private final Limits limits;
    private final Watch watch;

    /**
     * Islands for a project.
     *
     * @param pure the project's pure form, if it has one
     */
    Archipelago(CompiledProject project, Bounds bounds, Optional<PureProject> pure, Limits limits, Watch watch) {
        this.project = project;
        this.bounds = bounds;
        this.pure = pure;
        this.limits = limits;
        this.watch = watch;
    }

    /**
     * What the islands found, by island; those after one that stands at the floor are left out, whether they were begun
     * or not, so that the answer does not depend on threads.
     */
    List<Outcome> search() {
        int threads = Math.min(limits.threads(), limits.islands());
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            return pure.map(form -> together(form, workers)).orElseGet(() -> apart(workers));
        }
    }

    /** Pure projects: islands that trade members whenever all have done the same amount of work. */
    private List<Outcome> together(PureProject form, ExecutorService workers) {
        List<PureIsland> islands = new ArrayList<>();
        for (int island = 0; island < limits.islands(); island++) {
            islands.add(new PureIsland(form, island, limits.seed(), watch));
        }
        boolean goesOn = true;
        while (goesOn) {
            List<Future<?>> pending = new ArrayList<>();
            for (PureIsland island : islands) {
                pending.add(workers.submit(() -> island.advance(GENERATIONS_APART)));
            }
            pending.forEach(Archipelago::await);
            trade(islands);
            goesOn = !watch.isDone() && islands.stream().anyMatch(PureIsland::goesOn);
        }
        return outcomes(islands.size(), island -> islands.get(island).outcome());
    }

    /** Passes members on round the islands, among those that have not reached their limit. */
    private static void trade(List<PureIsland> islands) {
        for (int island = 1; island < islands.size(); island++) {
            PureIsland one = islands.get(island - 1);
            PureIsland other = islands.get(island);
            if (one.goesOn() && other.goesOn()) {
                one.trade(other);
            }
        }
    }

    /** All others: islands that never talk. */
    private List<Outcome> apart(ExecutorService workers) {
        List<Future<Outcome>> pending = new ArrayList<>();
        for (int island = 0; island < limits.islands(); island++) {
            int number = island;
            pending.add(
                    workers.submit(() -> new NeighbourhoodIsland(project, bounds, number, limits.seed(), watch).run()));
        }
        return outcomes(pending.size(), island -> await(pending.get(island)));
    }

    private List<Outcome> outcomes(int count, IntFunction<Outcome> outcome) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int island = 0; island < count; island++) {
            Outcome found = outcome.apply(island);
            if (!watch.isOvertaken(island)) {
                outcomes.add(found);
            }
        }
        return outcomes;
    }

    private static <T> T await(Future<T> pending) {
        try {
            return pending.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an island failed: " + failed.getCause(), failed);
        }
    }
}
