package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import space.hamsafar.planning.exact.ExactSearch;

/** All islands of a search, worked on by a few threads. The one place that chooses what kind of island serves a project. */
final class Archipelago {

    /** Even, so that all islands build from the same end of time when they meet. */
    private static final int GENERATIONS_APART = 10;

    private static final int MOST_FOR_EXACT = 70;

    private final CompiledProject project;
    private final Bounds bounds;
    private final Optional<PureProject> pure;
    private final Optional<LeanProject> lean;
    private final Limits limits;
    private final Watch watch;
    private boolean interrupted;

    /**
     * Islands for a project.
     *
     * @param pure the project's pure form, if it has one
     */
    Archipelago(CompiledProject project, Bounds bounds, Optional<PureProject> pure, Limits limits, Watch watch) {
        this.project = project;
        this.bounds = bounds;
        this.pure = pure;
        lean = pure.isPresent() ? Optional.empty() : LeanProject.of(project, bounds);
        this.limits = limits;
        this.watch = watch;
    }

    /**
     * What the islands found, by island; those after one that stands at the floor are left out, whether they were begun
     * or not, so that the answer does not depend on threads. An interrupt cancels the search and stays set.
     */
    List<Outcome> search() {
        int threads = Math.min(limits.threads(), limits.islands());
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Callable<Outcome>> alone = new ArrayList<>();
            List<PureIsland> trading = new ArrayList<>();
            for (int island = 0; island < limits.islands(); island++) {
                int number = island;
                Optional<Callable<Outcome>> exact = exact(number);
                if (exact.isPresent()) {
                    alone.add(exact.get());
                } else if (pure.isPresent()) {
                    trading.add(new PureIsland(pure.get(), number, limits.seed(), watch));
                } else {
                    alone.add(() -> search(number, watch));
                }
            }
            return run(workers, alone, trading);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * The exact engine is the first island where it can be, so that what it proves ends the search; but not of large pure
     * projects, whose gap it closes more slowly than the genetic search.
     */
    private Optional<Callable<Outcome>> exact(int island) {
        boolean isLarge = pure.isPresent() && project.count() > MOST_FOR_EXACT;
        if (island > 0 || isLarge || !bounds.reasons().isEmpty() || project.count() == 0) {
            return Optional.empty();
        }
        Function<Watch, Outcome> opening = whole -> search(island, whole.opening(island, openingSchedules()));
        Optional<ExactSearch> engine = ExactSearch.of(project.project(), limits.seed());
        engine.ifPresent(search -> search.bound(bounds.makespan()));
        return engine.map(search -> () -> new ExactIsland(project, search, island, watch, opening).run());
    }

    /** How many schedules of the other search the exact engine begins with: next to no time, unless nothing else runs. */
    private long openingSchedules() {
        boolean isAlone = limits.islands() == 1;
        if (pure.isPresent()) {
            return isAlone ? 50_000 : 2000;
        }
        if (lean.isPresent()) {
            return isAlone ? 2000 : 200;
        }
        return 20;
    }

    private Outcome search(int island, Watch limited) {
        if (pure.isPresent()) {
            return new PureIsland(pure.get(), island, limits.seed(), limited).run();
        }
        return lean.map(form -> new LeanIsland(form, island, limits.seed(), limited).run())
                .orElseGet(() -> new NeighbourhoodIsland(project, bounds, island, limits.seed(), limited).run());
    }

    private List<Outcome> run(ExecutorService workers, List<Callable<Outcome>> alone, List<PureIsland> trading) {
        List<Future<Outcome>> pending = alone.stream().map(workers::submit).toList();
        trade(workers, trading);
        List<Outcome> outcomes = new ArrayList<>();
        for (int island = 0; island < limits.islands(); island++) {
            Outcome found = island < pending.size()
                    ? await(pending.get(island))
                    : trading.get(island - pending.size()).outcome();
            if (!watch.isOvertaken(island)) {
                outcomes.add(found);
            }
        }
        return outcomes;
    }

    /** Lets islands work, and trade members whenever all of them have done the same amount of work. */
    private void trade(ExecutorService workers, List<PureIsland> islands) {
        boolean goesOn = !islands.isEmpty();
        while (goesOn) {
            List<Future<?>> pending = new ArrayList<>();
            for (PureIsland island : islands) {
                pending.add(workers.submit(() -> island.advance(GENERATIONS_APART)));
            }
            pending.forEach(this::await);
            for (int island = 1; island < islands.size(); island++) {
                PureIsland one = islands.get(island - 1);
                PureIsland other = islands.get(island);
                if (one.goesOn() && other.goesOn()) {
                    one.trade(other);
                }
            }
            goesOn = !watch.isDone() && islands.stream().anyMatch(PureIsland::goesOn);
        }
    }

    private <T> T await(Future<T> pending) {
        while (true) {
            try {
                return pending.get();
            } catch (InterruptedException _) {
                // The islands end soon; what they have found counts.
                interrupted = true;
                watch.cancel();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("an island failed: " + failed.getCause(), failed);
            }
        }
    }
}
