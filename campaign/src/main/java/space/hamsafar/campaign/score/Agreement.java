package space.hamsafar.campaign.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How far assessors agree: Krippendorff's alpha, 1 for full agreement, 0 for what chance would give (K. Krippendorff,
 * <i>Computing Krippendorff's Alpha-Reliability</i>, 2011). Units may have any number of values; those with one do not
 * count.
 */
public final class Agreement {

    private Agreement() {}

    /** How the distance of two values is measured. */
    public enum Metric {
        /** Equal or not. */
        NOMINAL,
        /** By the number of values between them. */
        ORDINAL,
        /** By their difference. */
        INTERVAL
    }

    /**
     * Alpha of units; empty if no two values can be compared, or all are equal.
     *
     * @param units the values that each applicant was given
     */
    public static OptionalDouble alpha(Collection<List<Double>> units, Metric metric) {
        List<List<Double>> pairable =
                units.stream().filter(unit -> unit.size() > 1).toList();
        Map<Double, Integer> counts = new TreeMap<>();
        pairable.forEach(unit -> unit.forEach(value -> counts.merge(value, 1, Integer::sum)));
        return switch (metric) {
            case INTERVAL -> squared(pairable, Function.identity());
            case ORDINAL -> {
                Map<Double, Double> ranks = middleRanks(counts);
                yield squared(pairable, value -> ranks.getOrDefault(value, 0.0));
            }
            case NOMINAL -> nominal(pairable, counts);
        };
    }

    /** Alpha for the squared difference of what the values count for, from sums alone. */
    private static OptionalDouble squared(List<List<Double>> units, Function<Double, Double> worth) {
        // Differences do not change when all values move; near their mean the sums lose no digits.
        double middle = units.stream()
                .flatMap(List::stream)
                .mapToDouble(worth::apply)
                .average()
                .orElse(0);
        double observed = 0;
        double sum = 0;
        double squares = 0;
        int total = 0;
        for (List<Double> unit : units) {
            double own = 0;
            double ownSquares = 0;
            for (Double value : unit) {
                double x = worth.apply(value) - middle;
                own += x;
                ownSquares += x * x;
            }
            observed += 2 * (unit.size() * ownSquares - own * own) / (unit.size() - 1);
            sum += own;
            squares += ownSquares;
            total += unit.size();
        }
        return alpha(observed, 2 * (total * squares - sum * sum), total);
    }

    /**
     * The number of values below, and half of the equal ones: the square of the difference of two is the distance of
     * ordinal data.
     */
    private static Map<Double, Double> middleRanks(Map<Double, Integer> counts) {
        Map<Double, Double> ranks = new HashMap<>();
        double below = 0;
        for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
            ranks.put(entry.getKey(), below + entry.getValue() / 2.0);
            below += entry.getValue();
        }
        return ranks;
    }

    private static OptionalDouble nominal(List<List<Double>> units, Map<Double, Integer> counts) {
        double observed = 0;
        double total = 0;
        for (List<Double> unit : units) {
            long different = unit.stream()
                    .mapToLong(one ->
                            unit.stream().filter(other -> !other.equals(one)).count())
                    .sum();
            observed += (double) different / (unit.size() - 1);
            total += unit.size();
        }
        double equal = counts.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
        return alpha(observed, total * total - equal, total);
    }

    private static OptionalDouble alpha(double observed, double expected, double total) {
        return expected <= 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (total - 1) * observed / expected);
    }
}
