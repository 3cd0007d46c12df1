/**
 * Sizes a campaign: how many are left after each stage when the rates are not known for sure.
 *
 * <p>{@link space.hamsafar.campaign.forecast.FunnelSimulation} draws funnels; {@link
 * space.hamsafar.campaign.forecast.PublishedFunnels} are the campaigns of agencies that published theirs, from which {@link
 * space.hamsafar.campaign.forecast.RateSpread} learns how much a rate changes from one campaign to the next; {@link
 * space.hamsafar.campaign.forecast.BackTest} holds forecasts against what came. Knows no other package of the campaign.
 */
@NullMarked
package space.hamsafar.campaign.forecast;

import org.jspecify.annotations.NullMarked;
