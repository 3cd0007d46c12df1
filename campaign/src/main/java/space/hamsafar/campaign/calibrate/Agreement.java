package space.hamsafar.campaign.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How far assessors agree: Krippendorff's alpha (Krippendorff, Content Analysis, 4th ed. 2019, chapter 12). 1 is perfect
 * agreement, 0 what chance would give, below 0 is systematic disagreement.
 */
public final class Agreement {
    private Agreement() {}

    /** How scores differ. */
    public enum Scale {
        /** Equal or not. */
        NOMINAL,
        /** By how many scores stand between them. */
        ORDINAL,
        /** By their distance. */
        INTERVAL,
        /** By their distance in proportion to their sum; scores are not negative. */
        RATIO
    }

    /**
     * Alpha of scores.
     *
     * @param units the scores of each thing that was judged; units with fewer than two count for nothing
     * @return NaN if fewer than two scores can be paired, or all are equal
     */
    public static double alpha(Collection<double[]> units, Scale scale) {
        TreeMap<Double, Integer> numbers = new TreeMap<>();
        List<double[]> paired =
                units.stream().filter(scores -> scores.length > 1).toList();
        paired.forEach(scores -> {
            for (double score : scores) {
                numbers.merge(score, 1, Integer::sum);
            }
        });
        double[] values =
                numbers.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] counts =
                numbers.values().stream().mapToDouble(Integer::doubleValue).toArray();
        double all = Arrays.stream(counts).sum();
        if (all < 2) {
            return Double.NaN;
        }
        Distances distances = new Distances(values, counts, scale);
        double observed = 0;
        for (double[] scores : paired) {
            observed += distances.within(scores) / (scores.length - 1);
        }
        double expected = distances.amongAll() / (all - 1);
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    /** Alpha of ratings by applicant. */
    public static double alpha(List<Rating> ratings, Scale scale) {
        TreeMap<String, List<Double>> units = new TreeMap<>();
        ratings.forEach(rating -> units.computeIfAbsent(rating.applicant(), _ -> new ArrayList<>())
                .add(rating.score()));
        return alpha(
                units.values().stream()
                        .map(scores -> scores.stream()
                                .sorted(Comparator.naturalOrder())
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                        .toList(),
                scale);
    }
}
