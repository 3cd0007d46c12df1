/**
 * Replanning: a running plan meets reality. {@link space.hamsafar.planning.replan.Replanner} takes a
 * {@link space.hamsafar.planning.replan.Situation} (plan, time, what was done, what changed) and returns a plan in which
 * the past stands as it was and as little as possible of the rest has moved.
 *
 * <p>It uses the model, the search and the checker.
 */
@NullMarked
package space.hamsafar.planning.replan;

import org.jspecify.annotations.NullMarked;
