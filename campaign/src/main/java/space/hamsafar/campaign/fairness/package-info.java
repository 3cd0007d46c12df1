/**
 * Whether the groups of applicants fare alike: {@link space.hamsafar.campaign.fairness.FairnessTable} counts them stage by
 * stage, {@link space.hamsafar.campaign.fairness.Comparison} holds a group against the one that fares best, {@link
 * space.hamsafar.campaign.fairness.Thinning} finds the stage at which a group gets fewer, {@link
 * space.hamsafar.campaign.fairness.ScoreGap} compares scores, {@link space.hamsafar.campaign.fairness.Suppression} decides
 * what may be published. Knows no other package of the campaign.
 */
@NullMarked
package space.hamsafar.campaign.fairness;

import org.jspecify.annotations.NullMarked;
