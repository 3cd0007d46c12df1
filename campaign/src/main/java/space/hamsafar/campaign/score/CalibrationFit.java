package space.hamsafar.campaign.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The state of a fit. Mutable, for one thread. */
final class CalibrationFit {
    /** Smallest variance of anything, as a share of that of all ratings: what is smaller cannot be told from none. */
    private static final double LEAST = 1e-6;

    private static final double FIRST_SPREAD_VARIANCE = 0.04;
    /** Spread is hard to tell from few ratings; it is never freer than this. */
    private static final double MOST_SPREAD_VARIANCE = 0.25;

    private final RatingTable table;
    private final double[] worth;
    private final double[] worthVariance;
    private final double[] leniency;
    private final double[] spread;
    /** Of each assessor: variance of leniency, covariance, variance of spread. */
    private final double[][] error;

    private final double variance;
    private double mean;
    private double ability;
    private double noise;
    private double between;
    private double spreads = FIRST_SPREAD_VARIANCE;

    CalibrationFit(RatingTable table) {
        this.table = table;
        this.worth = new double[table.applicants.size()];
        this.worthVariance = new double[table.applicants.size()];
        this.leniency = new double[table.assessors.size()];
        this.spread = new double[table.assessors.size()];
        this.error = new double[table.assessors.size()][3];
        Arrays.fill(spread, 1);
        mean = Arrays.stream(table.value).average().orElse(0);
        double total = Arrays.stream(table.value)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElse(0);
        this.variance = Math.max(total, Double.MIN_NORMAL);
        ability = variance / 2;
        noise = variance / 3;
        between = variance / 6;
    }

    /** The standard deviation of all ratings. */
    double scale() {
        return Math.sqrt(variance);
    }

    /** Expectation and maximisation once; returns the largest change of a leniency. */
    double step() {
        expect();
        double[] before = leniency.clone();
        maximise();
        double change = 0;
        for (int j = 0; j < before.length; j++) {
            change = Math.max(change, Math.abs(leniency[j] - before[j]));
        }
        return change;
    }

    /** The worths, given all else. */
    void expect() {
        double[] weighted = new double[worth.length];
        double[] precision = new double[worth.length];
        Arrays.fill(precision, 1 / ability);
        for (int k = 0; k < table.size(); k++) {
            int i = table.applicant[k];
            int j = table.assessor[k];
            precision[i] += spread[j] * spread[j] / noise;
            weighted[i] += spread[j] * (table.value[k] - mean - leniency[j]) / noise;
        }
        for (int i = 0; i < worth.length; i++) {
            worthVariance[i] = 1 / precision[i];
            worth[i] = weighted[i] / precision[i];
        }
    }

    private void maximise() {
        double[][] sums = sums();
        double residuals = 0;
        double leniencies = 0;
        double spreadSum = 0;
        for (int j = 0; j < leniency.length; j++) {
            solve(j, sums[j]);
            leniencies += leniency[j] * leniency[j] + error[j][0];
            spreadSum += (spread[j] - 1) * (spread[j] - 1) + error[j][2];
            residuals += residual(j, sums[j]);
        }
        noise = atLeast(residuals / table.size());
        between = atLeast(leniencies / leniency.length);
        spreads = Math.clamp(spreadSum / leniency.length, LEAST, MOST_SPREAD_VARIANCE);
        double worths = 0;
        for (int i = 0; i < worth.length; i++) {
            worths += worth[i] * worth[i] + worthVariance[i];
        }
        ability = atLeast(worths / worth.length);
        centre();
    }

    /** Of each assessor: count, sums of worth, its square, rating, rating × worth, rating squared. */
    private double[][] sums() {
        double[][] sums = new double[leniency.length][6];
        for (int k = 0; k < table.size(); k++) {
            double w = worth[table.applicant[k]];
            double y = table.value[k] - mean;
            double[] sum = sums[table.assessor[k]];
            sum[0]++;
            sum[1] += w;
            sum[2] += w * w + worthVariance[table.applicant[k]];
            sum[3] += y;
            sum[4] += y * w;
            sum[5] += y * y;
        }
        return sums;
    }

    private void solve(int j, double[] sum) {
        double a = sum[0] + noise / between;
        double b = sum[1];
        double c = sum[2] + noise / spreads;
        double d = sum[3];
        double e = sum[4] + noise / spreads;
        double determinant = a * c - b * b;
        leniency[j] = (d * c - b * e) / determinant;
        spread[j] = (a * e - b * d) / determinant;
        error[j][0] = noise * c / determinant;
        error[j][1] = -noise * b / determinant;
        error[j][2] = noise * a / determinant;
    }

    private double residual(int j, double[] sum) {
        double l = leniency[j];
        double s = spread[j];
        return sum[5] + sum[0] * l * l + s * s * sum[2] - 2 * l * sum[3] - 2 * s * sum[4] + 2 * l * s * sum[1];
    }

    /** Moves what all assessors have in common into the mean. */
    private void centre() {
        double common = Arrays.stream(leniency).average().orElse(0);
        mean += common;
        for (int j = 0; j < leniency.length; j++) {
            leniency[j] -= common;
        }
    }

    private double atLeast(double value) {
        return Math.max(value, LEAST * variance);
    }

    Calibration result(int iterations, double residual) {
        List<AssessorEffect> assessors = new ArrayList<>();
        int[] given = counts(table.assessor, leniency.length);
        for (int j = 0; j < leniency.length; j++) {
            assessors.add(new AssessorEffect(
                    table.assessors.get(j),
                    given[j],
                    -leniency[j],
                    Math.sqrt(error[j][0]),
                    spread[j],
                    Math.sqrt(error[j][2])));
        }
        return new Calibration(mean, Math.sqrt(ability), Math.sqrt(noise), assessors, scores(), iterations, residual);
    }

    private List<CalibratedScore> scores() {
        double[] raw = new double[worth.length];
        double[] assessorError = new double[worth.length];
        int[] had = counts(table.applicant, worth.length);
        for (int k = 0; k < table.size(); k++) {
            int i = table.applicant[k];
            double[] err = error[table.assessor[k]];
            raw[i] += table.value[k];
            double share = spread[table.assessor[k]] * worthVariance[i] / noise;
            assessorError[i] += share * share * (err[0] + 2 * worth[i] * err[1] + worth[i] * worth[i] * err[2]);
        }
        List<CalibratedScore> scores = new ArrayList<>();
        for (int i = 0; i < worth.length; i++) {
            scores.add(new CalibratedScore(
                    table.applicants.get(i),
                    had[i],
                    raw[i] / had[i],
                    mean + worth[i],
                    Math.sqrt(worthVariance[i] + assessorError[i])));
        }
        return scores;
    }

    private static int[] counts(int[] of, int size) {
        int[] counts = new int[size];
        for (int one : of) {
            counts[one]++;
        }
        return counts;
    }
}
