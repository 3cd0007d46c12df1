/**
 * Makes scores of different assessors comparable.
 *
 * <p>{@link space.hamsafar.campaign.calibrate.Calibration} learns how strict each assessor is and how far they spread their
 * scores; {@link space.hamsafar.campaign.calibrate.Ranking} says who is clearly in, clearly out, or in between; {@link
 * space.hamsafar.campaign.calibrate.Agreement} is Krippendorff's alpha; {@link
 * space.hamsafar.campaign.calibrate.SecondLook} finds scores and assessors to be looked at again. Knows no other package of
 * the campaign.
 */
@NullMarked
package space.hamsafar.campaign.calibrate;

import org.jspecify.annotations.NullMarked;
