package space.hamsafar.planning.search;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import space.hamsafar.planning.Objective;
import space.hamsafar.planning.exact.ExactPlan;
import space.hamsafar.planning.exact.ExactSearch;

/**
 * The exact engine as an island: it opens with a short search of another kind, then improves the schedule and raises the
 * lower bound by turns, until both meet. Not thread-safe.
 */
final class ExactIsland {

    /** Steps of the engine that count as one schedule generated. */
    private static final int STEPS_PER_SCHEDULE = 25;

    /** Steps between two looks at what the other islands found. */
    private static final int TURN = 100_000;

    private static final int TURN_NEARBY = 25_000;

    private final CompiledProject project;
    private final ExactSearch search;
    private final int island;
    private final Watch watch;
    private final long opened;
    private Snapshot best;
    private int turns;

    /**
     * An island that goes on from where another search ends.
     *
     * @param search with the lower bounds known so far
     * @param opening that search, given the watch of the whole
     */
    ExactIsland(
            CompiledProject project, ExactSearch search, int island, Watch watch, Function<Watch, Outcome> opening) {
        this.project = project;
        this.search = search;
        this.island = island;
        this.watch = watch;
        Outcome first = opening.apply(watch);
        best = first.best();
        opened = first.schedules();
    }

    Outcome run() {
        while (!search.isFinished() && watch.goesOn(island, schedules(), best.objective())) {
            exchange();
            turn();
            watch.raiseFloor(search.isFinished() ? 0 : search.lowerBound());
        }
        boolean refuted = search.isFinished() && search.best().isEmpty();
        if (search.isFinished()) {
            watch.finish(island);
        }
        return new Outcome(best, schedules(), refuted ? 0 : search.lowerBound(), refuted);
    }

    private long schedules() {
        return opened + search.work() / STEPS_PER_SCHEDULE;
    }

    private void exchange() {
        watch.better(best.objective()).ifPresent(found -> best = found);
        if (best.objective().missingMandatory() == 0) {
            search.adopt(plan(best));
        }
    }

    private void turn() {
        long left = watch.left(schedules()) * STEPS_PER_SCHEDULE;
        BooleanSupplier stop = () -> watch.isOver(island);
        // Half of the time nearby, a quarter each anywhere and for the bound.
        boolean found = switch (turns % 6) {
            case 0 -> search.improve(Math.min(TURN, left), stop);
            case 1 -> search.raiseBound(Math.min(TURN, left), stop);
            default -> search.improveNearby(Math.min(TURN_NEARBY, left), stop);
        };
        if (found) {
            best = search.best().map(this::snapshot).orElseThrow();
            watch.offer(best.objective(), () -> best);
            watch.report(island, schedules(), best.objective());
        } else {
            turns = search.best().isPresent() ? turns + 1 : 0;
        }
    }

    private ExactPlan plan(Snapshot snapshot) {
        int[] first = project.activities().firstMode();
        int[] mode = new int[snapshot.mode().length];
        for (int i = 0; i < mode.length; i++) {
            mode[i] = snapshot.mode()[i] - first[i];
        }
        return new ExactPlan(
                mode, snapshot.start(), snapshot.staff(), snapshot.objective().makespan());
    }

    private Snapshot snapshot(ExactPlan plan) {
        int[] first = project.activities().firstMode();
        int[] mode = new int[plan.mode().length];
        for (int i = 0; i < mode.length; i++) {
            mode[i] = first[i] + plan.mode()[i];
        }
        return new Snapshot(mode, plan.start(), plan.staff(), new Objective(0, 0, 0, plan.makespan(), 0, 0));
    }
}
