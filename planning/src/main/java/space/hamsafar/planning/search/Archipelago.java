package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All islands of a search, worked on by a few threads. */
final class Archipelago {

    private final CompiledProject project;
    private final Bounds bounds;
    private final Limits limits;
    private final Watch watch;

    Archipelago(CompiledProject project, Bounds bounds, Limits limits, Watch watch) {
        this.project = project;
        this.bounds = bounds;
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
            List<Future<Outcome>> pending = new ArrayList<>();
            for (int island = 0; island < limits.islands(); island++) {
                int number = island;
                pending.add(workers.submit(() -> run(number)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (int island = 0; island < pending.size(); island++) {
                Outcome outcome = await(pending.get(island));
                if (!watch.isOvertaken(island)) {
                    outcomes.add(outcome);
                }
            }
            return outcomes;
        }
    }

    private Outcome run(int island) {
        var pure = PureProject.of(project, bounds);
        if (pure.isPresent()) {
            return new PureIsland(pure.get(), island, limits.seed(), watch).run();
        }
        return LeanProject.of(project, bounds)
                .map(lean -> new LeanIsland(lean, island, limits.seed(), watch).run())
                .orElseGet(() -> new NeighbourhoodIsland(project, bounds, island, limits.seed(), watch).run());
    }

    private static Outcome await(Future<Outcome> pending) {
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
