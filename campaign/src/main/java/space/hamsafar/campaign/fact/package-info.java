/**
 * What happened in a campaign, as it is kept for good: sealed, small records that the journal holds as JSON.
 *
 * <p>A {@link space.hamsafar.campaign.fact.Fact} is never changed or removed once it is acknowledged; everything else is
 * worked out from all facts in order. Facts hold ids, numbers and references, no personal data: those stand in
 * sealed rows and in the vault, whose keys can be destroyed. It knows {@code policy} and
 * {@code role}.
 */
@NullMarked
package space.hamsafar.campaign.fact;

import org.jspecify.annotations.NullMarked;
