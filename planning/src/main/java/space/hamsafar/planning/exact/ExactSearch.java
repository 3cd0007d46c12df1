package space.hamsafar.planning.exact;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Project;

/**
 * A search for the shortest schedule of a project that also raises the lower bound until both meet. It is resumed as
 * often as wanted; the same calls give the same results. Not thread-safe.
 */
public final class ExactSearch {

    private static final long[] NOTHING = {};

    private final ExactModel model;
    private final Engine engine;
    private final Neighbourhood neighbourhood;
    private @Nullable ExactPlan best;
    private boolean refuted;

    /** Ticks by which the bound is to rise at once. */
    private int jump = 1;

    private ExactSearch(ExactModel model, long seed) {
        this.model = model;
        engine = model.engine;
        neighbourhood = new Neighbourhood(model.tasks, seed);
        refuted = !engine.isSound();
    }

    /**
     * The search for a project; absent where the project has features that the engine does not know, or is too large.
     *
     * @param seed of the choice of neighbourhoods
     */
    public static Optional<ExactSearch> of(Project project, long seed) {
        return ExactModel.of(project).map(model -> new ExactSearch(model, seed));
    }

    /** The shortest schedule found or taken over so far. */
    public Optional<ExactPlan> best() {
        return Optional.ofNullable(best);
    }

    /** Tick before which no complete schedule ends; of no meaning where there is none. */
    public int lowerBound() {
        return refuted && best != null ? best.makespan() : engine.trail.root[2 * model.makespan];
    }

    /** Whether nothing is left to find: the best is the shortest, or without one there is none. */
    public boolean isFinished() {
        return refuted;
    }

    /** Steps done so far. */
    public long work() {
        return engine.work;
    }

    /** Takes a lower bound on the makespan over from elsewhere. */
    public void bound(int makespan) {
        require(Literal.atLeast(model.makespan, makespan));
    }

    /** Takes a schedule over from elsewhere, if it is shorter, and searches around it. */
    public void adopt(ExactPlan plan) {
        if (best == null || plan.makespan() < best.makespan()) {
            best = plan;
            model.want(plan);
            engine.follow();
            require(Literal.atMost(model.makespan, plan.makespan() - 1));
        }
    }

    /**
     * Looks for a shorter schedule.
     *
     * @param steps to do at most
     * @param stop asked often whether to stop at once
     * @return whether one was found
     */
    public boolean improve(long steps, BooleanSupplier stop) {
        return run(NOTHING, steps, stop) == Engine.Ending.SOLUTION;
    }

    /**
     * Looks for a shorter schedule near the best one: most activities stay almost where they are.
     *
     * @param steps to do at most
     * @param stop asked often whether to stop at once
     * @return whether one was found
     */
    public boolean improveNearby(long steps, BooleanSupplier stop) {
        if (best == null || best.start().length == 0) {
            return improve(steps, stop);
        }
        Engine.Ending ending = run(neighbourhood.near(best), steps, stop);
        neighbourhood.adapt(ending == Engine.Ending.REFUTED);
        return ending == Engine.Ending.SOLUTION;
    }

    /**
     * Looks for a schedule that ends near the lower bound, or raises the bound; by more ticks each time that it does.
     *
     * @param steps to do at most
     * @param stop asked often whether to stop at once
     * @return whether a schedule was found
     */
    public boolean raiseBound(long steps, BooleanSupplier stop) {
        int before = lowerBound();
        int latest = best == null ? before : Math.max(before, Math.min(before + jump - 1, best.makespan() - 2));
        Engine.Ending ending = run(new long[] {Literal.atMost(model.makespan, latest)}, steps, stop);
        jump = lowerBound() > latest ? 2 * jump : 1;
        return ending == Engine.Ending.SOLUTION;
    }

    private Engine.Ending run(long[] first, long steps, BooleanSupplier stop) {
        if (refuted) {
            return Engine.Ending.REFUTED;
        }
        Engine.Ending ending = engine.run(first, engine.work + steps, stop);
        refuted = !engine.isSound();
        if (ending == Engine.Ending.SOLUTION) {
            best = model.plan();
            engine.guide();
            require(Literal.atMost(model.makespan, best.makespan() - 1));
        }
        return ending;
    }

    private void require(long literal) {
        engine.demand(literal);
        refuted = !engine.settle();
    }
}
