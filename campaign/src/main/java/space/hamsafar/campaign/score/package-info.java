/**
 * The mathematics of scores: totals of sheets, calibration of assessors, agreement, what deserves a second look, and ranks
 * with their intervals.
 *
 * <p>{@link space.hamsafar.campaign.score.Calibrator} tells the worth of applicants from the strictness and spread of who
 * scored them; {@link space.hamsafar.campaign.score.RankIntervals} says who is clearly in, clearly out, or in the grey
 * zone; {@link space.hamsafar.campaign.score.Agreement} is Krippendorff's alpha. It knows {@code policy} alone.
 */
@NullMarked
package space.hamsafar.campaign.score;

import org.jspecify.annotations.NullMarked;
