/**
 * The agreement between two agencies as a network of obligations and milestones, and the dates that follow from it.
 *
 * <p>{@link space.hamsafar.programme.agreement.Agreement} is the problem, {@link
 * space.hamsafar.programme.agreement.AgreementPlan} the answer. It knows {@code setting} only.
 */
@NullMarked
package space.hamsafar.programme.agreement;

import org.jspecify.annotations.NullMarked;
