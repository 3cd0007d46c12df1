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
    private @Nullable ExactPlan best;
    private boolean refuted;

    private ExactSearch(ExactModel model) {
        this.model = model;
        engine = model.engine;
    }

    /** The search for a project; absent where the project has features that the engine does not know, or is too large. */
    public static Optional<ExactSearch> of(Project project) {
        return ExactModel.of(project).map(ExactSearch::new);
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
        return run(NOTHING, steps, stop);
    }

    /**
     * Looks for a schedule that ends at the lower bound, or raises it.
     *
     * @param steps to do at most
     * @param stop asked often whether to stop at once
     * @return whether a schedule was found
     */
    public boolean raiseBound(long steps, BooleanSupplier stop) {
        return run(new long[] {Literal.atMost(model.makespan, lowerBound())}, steps, stop);
    }

    private boolean run(long[] first, long steps, BooleanSupplier stop) {
        if (refuted) {
            return false;
        }
        Engine.Ending ending = engine.run(first, engine.work + steps, stop);
        refuted = !engine.isSound();
        if (ending == Engine.Ending.SOLUTION) {
            best = model.plan();
            engine.guide();
            require(Literal.atMost(model.makespan, best.makespan() - 1));
        }
        return ending == Engine.Ending.SOLUTION;
    }

    private void require(long literal) {
        engine.demand(literal);
        refuted = !engine.settle();
    }
}
