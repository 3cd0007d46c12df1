/**
 * The pages about a campaign: {@link space.hamsafar.campaign.report.CampaignReport} holds what they tell,
 * {@link space.hamsafar.campaign.report.ReportPage} writes it in a {@link space.hamsafar.campaign.report.Language}.
 *
 * <p>It knows {@code fairness} alone.
 */
@NullMarked
package space.hamsafar.campaign.report;

import org.jspecify.annotations.NullMarked;
