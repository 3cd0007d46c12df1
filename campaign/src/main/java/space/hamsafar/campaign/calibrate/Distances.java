package space.hamsafar.campaign.calibrate;

import java.util.Arrays;

/** Squared distances of scores on a scale, among the values that occur and how often each does. */
final class Distances {
    private final double[] values;
    private final double[] counts;
    private final double[] below;
    private final Agreement.Scale scale;

    Distances(double[] values, double[] counts, Agreement.Scale scale) {
        this.values = values;
        this.counts = counts;
        this.scale = scale;
        this.below = new double[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            below[i + 1] = below[i] + counts[i];
        }
    }

    /** Sum over all ordered pairs of scores of one unit. */
    double within(double[] scores) {
        int[] places = Arrays.stream(scores)
                .mapToInt(score -> Arrays.binarySearch(values, score))
                .toArray();
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * between(places[i], places[j]);
            }
        }
        return sum;
    }

    /** Sum over all ordered pairs of all scores. */
    double amongAll() {
        double sum = 0;
        if (scale == Agreement.Scale.INTERVAL) {
            return amongAllByMoments();
        }
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * counts[i] * counts[j] * between(i, j);
            }
        }
        return sum;
    }

    /** For distances alone the pairs need not be gone through: twice n times the sum of squares about the mean. */
    private double amongAllByMoments() {
        double all = below[counts.length];
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += counts[i] * values[i] / all;
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * (values[i] - mean) * (values[i] - mean);
        }
        return 2 * all * sum;
    }

    private double between(int a, int b) {
        if (a == b) {
            return 0;
        }
        double distance = switch (scale) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                int low = Math.min(a, b);
                int high = Math.max(a, b);
                yield below[high + 1] - below[low] - (counts[low] + counts[high]) / 2;
            }
            case INTERVAL -> values[a] - values[b];
            case RATIO -> (values[a] - values[b]) / (values[a] + values[b]);
        };
        return distance * distance;
    }
}
