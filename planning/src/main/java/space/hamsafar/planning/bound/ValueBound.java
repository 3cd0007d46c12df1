package space.hamsafar.planning.bound;

import java.util.function.ToLongFunction;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Project;

/**
 * A value that no schedule of a project with all its mandatory work can exceed.
 *
 * <p>Kept are windows, who does one activity at a time, budgets, one start in a while of work that keeps a distance, what
 * requires one another, choices and what must be; all other rules are forgotten. What is limited gets a price, and each
 * person does what brings most at those prices, one activity after the other; that and the price of all there is together
 * is a bound whatever the prices are. (Lagrangian relaxation; Fisher: The Lagrangian relaxation method for solving integer
 * programming problems, Management Science 27, 1981. What a person does is a longest path through time.) The prices are
 * improved step by step along the subgradient, each by how it has been pushed so far (Kingma, Ba: Adam, a method for
 * stochastic optimization, 3rd International Conference on Learning Representations, 2015).
 */
public final class ValueBound {

    private static final int STEPS = 6000;

    /** How much of its direction a step keeps from the ones before. */
    private static final double KEPT = 0.98;

    /** How much of what a price has been pushed by, squared, is kept from the steps before. */
    private static final double REMEMBERED = 0.99;

    /** The first step of a price and the last, of the most value of an activity. */
    private static final double FIRST_WIDTH = 0.03;

    private static final double LAST_WIDTH = 5e-5;

    /** Keeps prices that hardly anything pushes from moving far. */
    private static final double DAMPING = 1e-3;

    private ValueBound() {}

    /**
     * The most value of a schedule.
     *
     * @param value what an activity brings if it is done, at least 0
     */
    public static long of(Project project, ToLongFunction<Activity> value) {
        return best(PricedWork.of(project, value));
    }

    /** Steps down along the subgradient. A price is that of all there is, so that those of hours and starts are of a size. */
    private static long best(PricedWork work) {
        double[] price = new double[work.size()];
        double[] direction = new double[price.length];
        double[] push = new double[price.length];
        double[] left = new double[price.length];
        double best = Double.POSITIVE_INFINITY;
        double width = FIRST_WIDTH * work.mostValue();
        double shrink = Math.pow(LAST_WIDTH / FIRST_WIDTH, 1.0 / STEPS);
        double unkept = 1;
        double forgotten = 1;
        for (int step = 0; step < STEPS && width > 0; step++) {
            best = Math.min(best, work.valueAt(price, left));
            unkept *= KEPT;
            forgotten *= REMEMBERED;
            for (int k = 0; k < price.length; k++) {
                boolean exact = work.isExact(k);
                // What is left over cannot make a price of nothing lower.
                double gradient = price[k] > 0 || left[k] < 0 || exact ? left[k] : 0;
                direction[k] = KEPT * direction[k] + (1 - KEPT) * gradient;
                push[k] = REMEMBERED * push[k] + (1 - REMEMBERED) * gradient * gradient;
                double size = Math.sqrt(push[k] / (1 - forgotten)) + DAMPING;
                double moved = price[k] - width * direction[k] / (1 - unkept) / size;
                price[k] = exact ? moved : Math.max(0, moved);
            }
            width *= shrink;
        }
        return width > 0 ? Math.max(0, (long) Math.floor(best + 1e-6)) : 0;
    }
}
