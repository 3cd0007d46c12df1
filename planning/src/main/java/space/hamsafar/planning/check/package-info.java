/**
 * The independent judge: {@link space.hamsafar.planning.check.Checker} lists every rule that a schedule breaks, and
 * {@link space.hamsafar.planning.check.Scores} says how good it is.
 *
 * <p>It is written to be read rather than to be fast, uses the model only and shares no code with the search. An
 * activity without duration is a point: it takes nothing of a resource, a budget or a person's time, but must still lie
 * in its windows and find its people available.
 */
@NullMarked
package space.hamsafar.planning.check;

import org.jspecify.annotations.NullMarked;
