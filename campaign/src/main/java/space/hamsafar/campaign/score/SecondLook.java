package space.hamsafar.campaign.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.stat.regression.SimpleRegression;

/** Finds ratings and assessors that deserve a second look. It accuses nobody: chance alone gives some. */
public final class SecondLook {
    /** Standard deviations from what the model expects, above which a rating is told. */
    public static final double OUTLIER = 3.5;
    /** Standard errors of the slope above which an assessor is told to drift. */
    public static final double DRIFT = 3.5;

    private static final int LEAST_FOR_DRIFT = 20;

    private SecondLook() {}

    /**
     * A rating far from what the others and the assessor's own habit let expect.
     *
     * @param rating which
     * @param expected by the model
     * @param deviations standard deviations from it; negative if too low
     */
    public record Outlier(Rating rating, double expected, double deviations) {}

    /**
     * An assessor who grew stricter or more lenient over the time of scoring.
     *
     * @param assessor id
     * @param change from the first to the last rating, in units of the scale; negative for stricter
     * @param deviations standard errors of the slope from none
     */
    public record Drift(String assessor, double change, double deviations) {}

    /**
     * The ratings that are far off, in the order in which they were given.
     *
     * @param ratings those that were calibrated
     */
    public static List<Outlier> outliers(List<Rating> ratings, Calibration calibration) {
        var residuals = new Residuals(calibration);
        List<Outlier> outliers = new ArrayList<>();
        for (Rating rating : ratings) {
            double deviations = residuals.standardised(rating);
            if (Math.abs(deviations) > OUTLIER) {
                outliers.add(new Outlier(rating, residuals.expected(rating), deviations));
            }
        }
        return outliers;
    }

    /**
     * The assessors who drift, in order of id.
     *
     * @param ratings in the order in which they were given
     */
    public static List<Drift> drifts(List<Rating> ratings, Calibration calibration) {
        var residuals = new Residuals(calibration);
        Map<String, SimpleRegression> lines = new LinkedHashMap<>();
        for (Rating rating : ratings) {
            SimpleRegression line = lines.computeIfAbsent(rating.assessor(), _ -> new SimpleRegression());
            line.addData((double) line.getN(), rating.value() - residuals.expected(rating));
        }
        List<Drift> drifts = new ArrayList<>();
        for (AssessorEffect assessor : calibration.assessors()) {
            SimpleRegression line = lines.get(assessor.assessor());
            if (line != null && line.getN() >= LEAST_FOR_DRIFT) {
                double deviations = line.getSlope() / line.getSlopeStdErr();
                if (Math.abs(deviations) > DRIFT) {
                    drifts.add(new Drift(assessor.assessor(), line.getSlope() * (line.getN() - 1), deviations));
                }
            }
        }
        return drifts;
    }

    /** What the model expects of each rating. */
    private static final class Residuals {
        private final Calibration calibration;
        private final Map<String, AssessorEffect> assessors;
        private final Map<String, CalibratedScore> scores;

        Residuals(Calibration calibration) {
            this.calibration = calibration;
            this.assessors = calibration.assessors().stream()
                    .collect(Collectors.toMap(AssessorEffect::assessor, Function.identity()));
            this.scores = calibration.scores().stream()
                    .collect(Collectors.toMap(CalibratedScore::applicant, Function.identity()));
        }

        double expected(Rating rating) {
            AssessorEffect assessor = assessor(rating);
            double worth = score(rating).calibrated() - calibration.mean();
            return calibration.mean() - assessor.strictness() + assessor.spread() * worth;
        }

        /** The rating takes part in its own expectation, which makes its residual smaller than the noise. */
        double standardised(Rating rating) {
            double noise = calibration.noise() * calibration.noise();
            double spread = assessor(rating).spread();
            double own = spread * spread * score(rating).sd() * score(rating).sd();
            double left = Math.max(noise - own, noise / (score(rating).ratings() + 1));
            return (rating.value() - expected(rating)) / Math.sqrt(left);
        }

        private AssessorEffect assessor(Rating rating) {
            return known(assessors.get(rating.assessor()), rating.assessor());
        }

        private CalibratedScore score(Rating rating) {
            return known(scores.get(rating.applicant()), rating.applicant());
        }

        private static <T> T known(@org.jspecify.annotations.Nullable T value, String id) {
            if (value == null) {
                throw new IllegalArgumentException(id + " was not calibrated: pass the ratings that were");
            }
            return value;
        }
    }
}
