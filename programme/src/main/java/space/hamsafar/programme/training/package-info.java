/**
 * The training of prime and backup: units become a timetable of sessions with people, facilities and calendars.
 *
 * <p>{@link space.hamsafar.programme.training.Syllabus} is the problem, {@link
 * space.hamsafar.programme.training.TrainingPlan} the answer. It knows {@code setting} and the planning engine.
 */
@NullMarked
package space.hamsafar.programme.training;

import org.jspecify.annotations.NullMarked;
