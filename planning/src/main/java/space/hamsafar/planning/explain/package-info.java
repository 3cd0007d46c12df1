/**
 * Reasons that a person understands, and what to do: {@link space.hamsafar.planning.explain.Explainer} tells why an
 * activity is not in a schedule, late, or not earlier, and the smallest {@link space.hamsafar.planning.explain.Change
 * changes} that would help.
 *
 * <p>It looks at the finished schedule alone and knows nothing of the search that made it. Each obstacle is an interval
 * of starts that it forbids, with the alternatives that would remove it. It uses the model, and the checker, which
 * judges the schedule after every change that is proposed.
 */
@NullMarked
package space.hamsafar.planning.explain;

import org.jspecify.annotations.NullMarked;
