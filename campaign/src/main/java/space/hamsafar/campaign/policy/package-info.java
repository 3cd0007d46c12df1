/**
 * The rules of a campaign as they stand in {@code selection.yaml}: fields of the application, eligibility, staff, and
 * for each stage who scores what on which sheet and who passes.
 *
 * <p>{@link space.hamsafar.campaign.policy.CampaignPolicy} is the whole. It knows {@code role} and the programme.
 */
@NullMarked
package space.hamsafar.campaign.policy;

import org.jspecify.annotations.NullMarked;
