package space.hamsafar.campaign.fairness;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The difference between the mean scores of two groups, such as those tested in different languages.
 *
 * @param first name of a group
 * @param second name of the other
 * @param difference mean of the first less that of the second
 * @param range of the difference, 95 %, by Welch (Biometrika 34, 1947): the groups may scatter differently
 * @param effect the difference in standard deviations, Hedges' g (J. Educ. Stat. 6, 1981); NaN if nothing scatters
 * @param firstCount scores of the first group
 * @param secondCount of the second
 */
public record ScoreGap(
        String first, String second, double difference, Range range, double effect, int firstCount, int secondCount) {
    private static final double TAIL = 0.975;

    /**
     * The gap between two groups.
     *
     * @throws IllegalArgumentException if one of them has fewer than two scores
     */
    public static ScoreGap between(String first, double[] scores, String second, double[] others) {
        if (scores.length < 2 || others.length < 2) {
            throw new IllegalArgumentException(
                    scores.length + " and " + others.length + " scores; two or more of each are needed");
        }
        double a = variance(scores) / scores.length;
        double b = variance(others) / others.length;
        double difference = mean(scores) - mean(others);
        double half = 0;
        if (a + b > 0) {
            double freedom = (a + b) * (a + b) / (a * a / (scores.length - 1) + b * b / (others.length - 1));
            half = new TDistribution(freedom).inverseCumulativeProbability(TAIL) * Math.sqrt(a + b);
        }
        return new ScoreGap(
                first,
                second,
                difference,
                new Range(difference - half, difference + half),
                hedges(scores, others, difference),
                scores.length,
                others.length);
    }

    private static double hedges(double[] a, double[] b, double difference) {
        int freedom = a.length + b.length - 2;
        double pooled = Math.sqrt(((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / freedom);
        return pooled == 0 ? Double.NaN : difference / pooled * (1 - 3.0 / (4.0 * freedom - 1));
    }

    private static double mean(double[] scores) {
        return Arrays.stream(scores).average().orElseThrow();
    }

    private static double variance(double[] scores) {
        double mean = mean(scores);
        return Arrays.stream(scores)
                        .map(score -> (score - mean) * (score - mean))
                        .sum()
                / (scores.length - 1);
    }
}
