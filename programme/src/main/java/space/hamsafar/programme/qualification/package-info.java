/**
 * Qualifications: what they ask for, the records of what was done, and who holds what on a day.
 *
 * <p>{@link space.hamsafar.programme.qualification.Qualification} is what can be held, {@link
 * space.hamsafar.programme.qualification.TrainingRecord} what was done, and {@link
 * space.hamsafar.programme.qualification.QualificationMatrix} the answer. It knows {@code setting} only.
 */
@NullMarked
package space.hamsafar.programme.qualification;

import org.jspecify.annotations.NullMarked;
