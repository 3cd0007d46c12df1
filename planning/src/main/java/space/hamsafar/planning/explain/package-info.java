/**
 * Reasons that a person understands: {@link space.hamsafar.planning.explain.Explainer} tells why an activity is not in
 * a schedule.
 *
 * <p>It looks at the finished schedule alone and knows nothing of the search that made it. It uses the model only.
 */
@NullMarked
package space.hamsafar.planning.explain;

import org.jspecify.annotations.NullMarked;
