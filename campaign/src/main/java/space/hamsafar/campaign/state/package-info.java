/**
 * What a campaign is now, worked out from all facts in order: {@link space.hamsafar.campaign.state.CampaignState}.
 *
 * <p>It knows {@code fact}, {@code policy} and {@code store}.
 */
@NullMarked
package space.hamsafar.campaign.state;

import org.jspecify.annotations.NullMarked;
