package space.hamsafar.campaign.score;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Everything that scores tell of a stage.
 *
 * @param ratings totals of all sheets, in the order in which they were submitted
 * @param calibration of the totals
 * @param ranked the best first
 * @param alpha agreement on the totals, interval scale
 * @param outliers ratings for a second look
 * @param drifts assessors for a second look
 */
public record StageRanking(
        List<Rating> ratings,
        Calibration calibration,
        List<Ranked> ranked,
        OptionalDouble alpha,
        List<SecondLook.Outlier> outliers,
        List<SecondLook.Drift> drifts) {
    /** The same ratings give the same intervals. */
    private static final long SEED = 20250602;

    public StageRanking {
        ratings = List.copyOf(ratings);
        ranked = List.copyOf(ranked);
        outliers = List.copyOf(outliers);
        drifts = List.copyOf(drifts);
    }

    /**
     * Works out all of it.
     *
     * @param ratings in the order in which they were submitted; at least one
     * @param places how many will be taken
     */
    public static StageRanking of(List<Rating> ratings, int places) {
        Calibration calibration = Calibrator.calibrate(ratings);
        var units = ratings.stream()
                .collect(Collectors.groupingBy(
                        Rating::applicant, Collectors.mapping(Rating::value, Collectors.toList())));
        return new StageRanking(
                ratings,
                calibration,
                RankIntervals.of(calibration.scores(), places, SEED),
                Agreement.alpha(units.values(), Agreement.Metric.INTERVAL),
                SecondLook.outliers(ratings, calibration),
                SecondLook.drifts(ratings, calibration));
    }
}
