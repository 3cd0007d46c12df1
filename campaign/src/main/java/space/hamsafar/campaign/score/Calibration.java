package space.hamsafar.campaign.score;

import java.util.List;

/**
 * What calibration found.
 *
 * @param mean of all ratings
 * @param ability standard deviation between applicants
 * @param noise standard deviation of a single rating, strictness and spread set aside
 * @param assessors in order of id
 * @param scores in order of the applicants' ids
 * @param iterations that it took
 * @param residual largest change of a strictness in the last iteration, in units of the scale; above
 *     {@link Calibrator#TOLERANCE} it did not converge
 */
public record Calibration(
        double mean,
        double ability,
        double noise,
        List<AssessorEffect> assessors,
        List<CalibratedScore> scores,
        int iterations,
        double residual) {

    public Calibration {
        assessors = List.copyOf(assessors);
        scores = List.copyOf(scores);
    }

    /** Whether another iteration would not change anything that matters. */
    public boolean isConverged() {
        return residual <= Calibrator.TOLERANCE;
    }
}
