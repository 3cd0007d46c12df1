/**
 * Bounds on what a schedule can be worth, found without searching for one; {@link
 * space.hamsafar.planning.bound.ValueBound} is the way in. May use the model alone.
 */
@NullMarked
package space.hamsafar.planning.bound;

import org.jspecify.annotations.NullMarked;
