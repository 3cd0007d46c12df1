package space.hamsafar.campaign.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.campaign.calibrate.Calibration.ApplicantLevel;

class CalibrationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comesNearerToThePlantedLevelsThanRawMeansAndStandardScores(long seed) {
        Planted planted = Planted.of(600, 24, 3, 6, seed);
        Calibration calibration = Calibration.of(planted.ratings());
        Map<String, Double> standard = standardScores(planted.ratings());

        double ours = error(planted, calibration, ApplicantLevel::calibrated);
        double raw = error(planted, calibration, ApplicantLevel::raw);
        double byAssessor = error(planted, calibration, level -> standard.getOrDefault(level.id(), 0.0));

        assertThat(ours)
                .as("seed %s, raw %s, standard scores %s", seed, raw, byAssessor)
                .isLessThan(raw);
        assertThat(ours).as("seed %s", seed).isLessThan(byAssessor);
    }

    @Test
    void findsTheLeniencyOfEachAssessorWithinWhatItSays() {
        Planted planted = Planted.of(2_000, 20, 3, 5, 11);
        Calibration calibration = Calibration.of(planted.ratings());
        double mean = Arrays.stream(planted.leniency()).average().orElseThrow();

        long within = calibration.assessors().stream()
                .filter(level -> Math.abs(level.leniency() - (planted.leniency()[planted.applicant(level.id())] - mean))
                        < 3 * level.leniencyError() + 0.5)
                .count();

        assertThat(calibration.settled()).isTrue();
        assertThat(within).isEqualTo(20);
        assertThat(calibration.scatter()).isCloseTo(5, within(0.25));
    }

    @Test
    void itsErrorsCoverWhatTheyPromise() {
        Planted planted = Planted.of(4_000, 40, 3, 6, 7);
        Calibration calibration = Calibration.of(planted.ratings());

        long covered = calibration.applicants().stream()
                .filter(level -> Math.abs(level.calibrated() - truth(planted, level)) < 1.96 * level.error())
                .count();

        // The common scale is itself an estimate, so a little less than 95 of 100 is right too.
        assertThat(covered / 4_000.0).isBetween(0.92, 0.97);
    }

    @Test
    void leavesScoresOfEqualAssessorsInTheirOrder() {
        List<Rating> ratings = List.of(
                new Rating("a", "x", 50, 1),
                new Rating("a", "y", 52, 2),
                new Rating("b", "x", 60, 3),
                new Rating("b", "y", 61, 4),
                new Rating("c", "x", 70, 5),
                new Rating("c", "y", 72, 6));

        Ranking ranking = Ranking.of(Calibration.of(ratings), 1, 3);

        assertThat(ranking.entries()).extracting(Ranking.Entry::applicant).containsExactly("c", "b", "a");
        assertThat(ranking.entries()).extracting(Ranking.Entry::rawRank).containsExactly(1, 2, 3);
    }

    @Test
    void refusesWhatTellsNothing() {
        assertThatThrownBy(() -> Calibration.of(List.of(new Rating("a", "x", 1, 1), new Rating("a", "y", 2, 2))))
                .hasMessageContaining("2 ratings of 1 applicants");
        assertThatThrownBy(() -> new Rating("a", "x", Double.NaN, 1)).hasMessageContaining("NaN");
    }

    @Test
    void isFinitelySureWhereAllScoresAreEqual() {
        List<Rating> equal =
                List.of(new Rating("a", "x", 5, 1), new Rating("b", "x", 5, 2), new Rating("b", "y", 5, 3));

        assertThat(Calibration.of(equal).applicants())
                .allSatisfy(level -> assertThat(level.calibrated()).isCloseTo(5, within(1e-3)));
    }

    private static double truth(Planted planted, ApplicantLevel level) {
        double leniency = Arrays.stream(planted.leniency()).average().orElseThrow();
        double spread = Arrays.stream(planted.spread()).average().orElseThrow();
        double mean = Arrays.stream(planted.levels()).average().orElseThrow();
        double square = Math.sqrt(Arrays.stream(planted.levels())
                .map(one -> (one - mean) * (one - mean))
                .average()
                .orElseThrow());
        double standard = (planted.levels()[planted.applicant(level.id())] - mean) / square;
        return Planted.MIDDLE + leniency + spread * Planted.SCALE * (mean + square * standard);
    }

    /** Root mean square of the difference of standardised levels. */
    private static double error(Planted planted, Calibration calibration, ToDoubleFunction<ApplicantLevel> figure) {
        double[] found = calibration.applicants().stream().mapToDouble(figure).toArray();
        double[] truth = calibration.ids().stream()
                .mapToDouble(id -> planted.levels()[planted.applicant(id)])
                .toArray();
        double[] a = standardised(found);
        double[] b = standardised(truth);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum / a.length);
    }

    private static double[] standardised(double[] figures) {
        double mean = Arrays.stream(figures).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(figures)
                .map(one -> (one - mean) * (one - mean))
                .average()
                .orElseThrow());
        return Arrays.stream(figures).map(one -> (one - mean) / deviation).toArray();
    }

    /** Each assessor's scores standardised, then the mean of an applicant's. */
    private static Map<String, Double> standardScores(List<Rating> ratings) {
        Map<String, double[]> sums = new HashMap<>();
        for (Rating rating : ratings) {
            double[] own = sums.computeIfAbsent(rating.assessor(), _ -> new double[3]);
            own[0]++;
            own[1] += rating.score();
            own[2] += rating.score() * rating.score();
        }
        Map<String, double[]> means = new HashMap<>();
        for (Rating rating : ratings) {
            double[] own = sums.getOrDefault(rating.assessor(), new double[3]);
            double mean = own[1] / own[0];
            double deviation = Math.sqrt(own[2] / own[0] - mean * mean);
            double[] applicant = means.computeIfAbsent(rating.applicant(), _ -> new double[2]);
            applicant[0]++;
            applicant[1] += (rating.score() - mean) / deviation;
        }
        Map<String, Double> result = new HashMap<>();
        means.forEach((applicant, sum) -> result.put(applicant, sum[1] / sum[0]));
        return result;
    }
}
