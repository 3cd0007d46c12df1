/**
 * The programme as a whole: the folder that people edit, everything read from it, and the plan from agreement to
 * landing.
 *
 * <p>{@link space.hamsafar.programme.Programme} is what was read, {@link space.hamsafar.programme.ProgrammePlan} what
 * was decided. This package stands on the phases ({@code agreement}, {@code selection}, {@code training}, {@code
 * flight}); none of them knows it.
 */
@NullMarked
package space.hamsafar.programme;

import org.jspecify.annotations.NullMarked;
