package space.hamsafar.campaign.score;

import java.util.List;

/**
 * Tells the worth of applicants from the habits of who scored them.
 *
 * <p>The model: rating = mean − strictness of the assessor + spread of the assessor × worth of the applicant + noise. Worth,
 * strictness, spread (about 1) and noise are normal, with variances that are estimated too (an empirical Bayes model; the
 * linear model with two random factors of Longford, <i>Models for Uncertainty in Educational Testing</i>, 1995, with a
 * spread for each assessor as in the congeneric model). It is fitted by expectation and maximisation: worths are summed
 * out, strictness and spread of an assessor solve a ridge regression on them. A pass costs one step for each rating.
 */
public final class Calibrator {
    /** Change of a strictness, in units of the scale, below which the fit has converged. */
    public static final double TOLERANCE = 1e-5;

    private static final int MOST_ITERATIONS = 500;

    private Calibrator() {}

    /**
     * Calibrates ratings; each applicant and each assessor may have any number of them.
     *
     * @param ratings at least one
     */
    public static Calibration calibrate(List<Rating> ratings) {
        var fit = new CalibrationFit(new RatingTable(ratings));
        int iterations = 0;
        double residual = Double.POSITIVE_INFINITY;
        while (iterations < MOST_ITERATIONS && residual > TOLERANCE * fit.scale()) {
            residual = fit.step();
            iterations++;
        }
        fit.expect();
        return fit.result(iterations, residual / fit.scale());
    }
}
