package space.hamsafar.campaign.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

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
        Map<Double, Integer> numbers = new TreeMap<>();
        List<List<Double>> pairable = units.stream().filter(unit -> unit.size() > 1).toList();
        pairable.forEach(unit -> unit.forEach(value -> numbers.merge(value, 1, Integer::sum)));
        double[] values = numbers.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] counts = numbers.values().stream().mapToDouble(Integer::doubleValue).toArray();
        int at = 0;
        for (Map.Entry<Double, Integer> entry : numbers.entrySet()) {
            entry.setValue(at++);
        }
        double[][] distance = distances(values, counts, metric);
        double observed = 0;
        for (List<Double> unit : pairable) {
            observed += within(unit, numbers, distance) / (unit.size() - 1);
        }
        double total = 0;
        double expected = 0;
        for (int i = 0; i < counts.length; i++) {
            total += counts[i];
            for (int j = i + 1; j < counts.length; j++) {
                expected += 2 * counts[i] * counts[j] * distance[i][j];
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (total - 1) * observed / expected);
    }

    private static double within(List<Double> unit, Map<Double, Integer> numbers, double[][] distance) {
        double sum = 0;
        for (Double one : unit) {
            for (Double other : unit) {
                sum += distance[numbers.getOrDefault(one, 0)][numbers.getOrDefault(other, 0)];
            }
        }
        return sum;
    }

    private static double[][] distances(double[] values, double[] counts, Metric metric) {
        double[][] distance = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            double between = counts[i] / 2;
            for (int j = i + 1; j < values.length; j++) {
                double step =
                        switch (metric) {
                            case NOMINAL -> 1;
                            case ORDINAL -> between + counts[j] / 2;
                            case INTERVAL -> values[j] - values[i];
                        };
                between += counts[j];
                distance[i][j] = step * step;
                distance[j][i] = step * step;
            }
        }
        return distance;
    }
}
