/**
 * The selection of two finalists: who is eligible and why, when each stage can be held, how many are needed.
 *
 * <p>{@link space.hamsafar.programme.selection.Campaign} is the problem, {@link
 * space.hamsafar.programme.selection.SelectionPlan} the answer. It knows {@code setting} and the planning engine.
 */
@NullMarked
package space.hamsafar.programme.selection;

import org.jspecify.annotations.NullMarked;
