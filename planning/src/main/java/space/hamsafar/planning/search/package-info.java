/**
 * The search: {@link space.hamsafar.planning.search.Planner} turns a {@link space.hamsafar.planning.Project} into a
 * {@link space.hamsafar.planning.search.Solution} within {@link space.hamsafar.planning.search.Limits}.
 *
 * <p>A project is compiled into flat arrays, bounds are propagated over its windows and time lags, a first schedule is
 * generated activity by activity, and several islands, each with its own stream of random numbers, improve it. Where
 * the exact engine can serve, the first island is it. Under a work limit islands never talk to each other, so the result depends on the seed and the work limit and not on the number of threads.
 *
 * <p>It uses the model and, in a last step, the independent checker; the checker knows nothing of it.
 */
@NullMarked
package space.hamsafar.planning.search;

import org.jspecify.annotations.NullMarked;
