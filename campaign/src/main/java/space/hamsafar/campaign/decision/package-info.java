/**
 * The published rule by which a stage is decided: {@link space.hamsafar.campaign.decision.PassDecision}, with ties broken
 * by a {@link space.hamsafar.campaign.decision.Lot} whose seed was committed to before.
 *
 * <p>It knows {@code score}, {@code policy} and {@code store}.
 */
@NullMarked
package space.hamsafar.campaign.decision;

import org.jspecify.annotations.NullMarked;
