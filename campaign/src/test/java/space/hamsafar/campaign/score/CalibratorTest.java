package space.hamsafar.campaign.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibratorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void plantedStrictnessIsFoundBetterThanByRawMeansAndZScores(long seed) {
        PlantedPanel panel = PlantedPanel.of(600, 20, 3, seed);

        Calibration calibration = Calibrator.calibrate(panel.ratings());
        Map<String, Double> found = calibration.assessors().stream()
                .collect(Collectors.toMap(AssessorEffect::assessor, AssessorEffect::strictness));

        double error = error(found, panel.strictness());
        assertThat(calibration.isConverged()).isTrue();
        assertThat(error).isLessThan(0.15).isLessThan(error(rawStrictness(panel.ratings()), panel.strictness()) / 2);
        Map<String, Double> worth = calibration.scores().stream()
                .collect(Collectors.toMap(CalibratedScore::applicant, CalibratedScore::calibrated));
        Map<String, Double> raw = calibration.scores().stream()
                .collect(Collectors.toMap(CalibratedScore::applicant, CalibratedScore::raw));
        assertThat(error(worth, panel.worth()))
                .isLessThan(error(raw, panel.worth()))
                .isLessThan(error(zScores(panel.ratings()), panel.worth()));
    }

    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        PlantedPanel panel = PlantedPanel.of(2000, 40, 3, 11);

        Calibration calibration = Calibrator.calibrate(panel.ratings());

        long held = calibration.scores().stream()
                .filter(score -> {
                    double truth = panel.worth().getOrDefault(score.applicant(), 0.0);
                    return Math.abs(score.calibrated() - calibration.mean() - truth) < 1.645 * score.sd();
                })
                .count();
        assertThat(held / 2000.0).isCloseTo(0.9, within(0.04));
    }

    @Test
    void equalScoresGiveNobodyAnAdvantage() {
        List<Rating> ratings = List.of(
                new Rating("A", "x", 3), new Rating("A", "y", 3), new Rating("B", "x", 3), new Rating("B", "y", 3));

        Calibration calibration = Calibrator.calibrate(ratings);

        assertThat(calibration.scores())
                .allSatisfy(score -> assertThat(score.calibrated()).isCloseTo(3, within(1e-9)));
        assertThat(calibration.assessors())
                .allSatisfy(one -> assertThat(one.strictness()).isCloseTo(0, within(1e-9)));
    }

    @Test
    void orderOfRatingsDoesNotMatter() {
        PlantedPanel panel = PlantedPanel.of(50, 6, 3, 7);

        Calibration one = Calibrator.calibrate(panel.ratings());
        Calibration other = Calibrator.calibrate(panel.ratings().reversed());

        for (int i = 0; i < one.scores().size(); i++) {
            assertThat(other.scores().get(i).calibrated())
                    .isCloseTo(one.scores().get(i).calibrated(), within(1e-6));
        }
    }

    @Test
    void rankIntervalsKeepTheirPromiseAndTellWhoIsClearlyIn() {
        PlantedPanel panel = PlantedPanel.of(400, 20, 4, 3);
        Calibration calibration = Calibrator.calibrate(panel.ratings());

        List<Ranked> ranked = RankIntervals.of(calibration.scores(), 40, 1);

        List<String> truth = panel.worth().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        long held = ranked.stream()
                .filter(one -> {
                    int rank = truth.indexOf(one.score().applicant()) + 1;
                    return rank >= one.bestRank() && rank <= one.worstRank();
                })
                .count();
        assertThat(held / 400.0).isGreaterThan(0.85);
        assertThat(ranked.stream().filter(one -> one.zone() == Zone.IN))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.worstRank()).isLessThanOrEqualTo(40));
        assertThat(ranked.stream().filter(one -> one.zone() == Zone.OUT)).isNotEmpty();
        assertThat(ranked.stream().filter(one -> one.zone() == Zone.GREY)).isNotEmpty();
        assertThat(RankIntervals.of(calibration.scores(), 40, 1)).isEqualTo(ranked);
    }

    @Test
    void plantedOutlierAndDriftAreFoundAndNothingElseIsAccused() {
        PlantedPanel panel = PlantedPanel.of(600, 10, 4, 5);
        List<Rating> ratings = new java.util.ArrayList<>(panel.ratings());
        Rating spoilt = ratings.get(100);
        ratings.set(100, new Rating(spoilt.applicant(), spoilt.assessor(), spoilt.value() - 4));
        int seen = 0;
        for (int k = 0; k < ratings.size(); k++) {
            Rating one = ratings.get(k);
            if (one.assessor().equals(PlantedPanel.assessor(3))) {
                ratings.set(k, new Rating(one.applicant(), one.assessor(), one.value() - 1.5 * seen++ / 240));
            }
        }
        Calibration calibration = Calibrator.calibrate(ratings);

        assertThat(SecondLook.outliers(ratings, calibration))
                .hasSizeLessThan(8)
                .anyMatch(outlier -> outlier.rating().equals(ratings.get(100)) && outlier.deviations() < 0);
        assertThat(SecondLook.drifts(ratings, calibration)).singleElement().satisfies(drift -> {
            assertThat(drift.assessor()).isEqualTo(PlantedPanel.assessor(3));
            assertThat(drift.change()).isNegative();
        });
    }

    private static Map<String, Double> rawStrictness(List<Rating> ratings) {
        double mean = ratings.stream().mapToDouble(Rating::value).average().orElseThrow();
        return ratings.stream()
                .collect(Collectors.groupingBy(
                        Rating::assessor,
                        Collectors.collectingAndThen(
                                Collectors.averagingDouble(Rating::value), average -> mean - average)));
    }

    private static Map<String, Double> zScores(List<Rating> ratings) {
        Map<String, List<Rating>> by = ratings.stream().collect(Collectors.groupingBy(Rating::assessor));
        Map<String, double[]> sums = new HashMap<>();
        by.forEach((_, own) -> {
            double mean = own.stream().mapToDouble(Rating::value).average().orElseThrow();
            double sd = new StandardDeviation()
                    .evaluate(own.stream().mapToDouble(Rating::value).toArray());
            own.forEach(one -> {
                double[] sum = sums.computeIfAbsent(one.applicant(), _ -> new double[2]);
                sum[0] += (one.value() - mean) / sd;
                sum[1]++;
            });
        });
        return sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()[0] / e.getValue()[1]));
    }

    /** Root mean square error after the means of both are made equal. */
    private static double error(Map<String, Double> found, Map<String, Double> truth) {
        double foundMean = found.values().stream().mapToDouble(x -> x).average().orElseThrow();
        double trueMean = truth.values().stream().mapToDouble(x -> x).average().orElseThrow();
        return Math.sqrt(found.entrySet().stream()
                .mapToDouble(
                        e -> Math.pow(e.getValue() - foundMean - truth.getOrDefault(e.getKey(), 0.0) + trueMean, 2))
                .average()
                .orElseThrow());
    }
}
