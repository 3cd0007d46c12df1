package space.hamsafar.campaign.calibrate;

import java.util.Arrays;

/**
 * The lines {@code base + slope × level} of all assessors, each with its uncertainty, and what they have in common. Not
 * thread-safe.
 */
final class AssessorLines {
    final double[] base;
    final double[] slope;
    final double[] baseVariance;
    final double[] slopeVariance;
    final double[] covariance;

    private final double least;
    private double commonBase;
    private double commonSlope;
    private double baseSpread;
    private double slopeSpread;

    AssessorLines(int count, double base, double slope, double leastVariance) {
        this.base = new double[count];
        this.slope = new double[count];
        this.baseVariance = new double[count];
        this.slopeVariance = new double[count];
        this.covariance = new double[count];
        this.least = leastVariance;
        this.commonBase = base;
        this.commonSlope = slope;
        this.baseSpread = slope * slope;
        this.slopeSpread = slope * slope / 4;
        Arrays.fill(this.base, base);
        Arrays.fill(this.slope, slope);
    }

    double commonBase() {
        return commonBase;
    }

    double commonSlope() {
        return commonSlope;
    }

    /** Each line given the levels, then what is common given the lines. */
    void fit(Ratings data, double[] level, double[] levelVariance, double scatter) {
        int count = base.length;
        double[] n = new double[count];
        double[] x = new double[count];
        double[] xx = new double[count];
        double[] y = new double[count];
        double[] xy = new double[count];
        for (int r = 0; r < data.size(); r++) {
            int i = data.applicant[r];
            int j = data.assessor[r];
            n[j]++;
            x[j] += level[i];
            xx[j] += level[i] * level[i] + levelVariance[i];
            y[j] += data.score[r];
            xy[j] += level[i] * data.score[r];
        }
        for (int j = 0; j < count; j++) {
            line(j, n[j] / scatter, x[j] / scatter, xx[j] / scatter, y[j] / scatter, xy[j] / scatter);
        }
        common();
    }

    /** Two normal equations with the common figures as two further observations. */
    private void line(int j, double n, double x, double xx, double y, double xy) {
        double a = n + 1 / baseSpread;
        double d = xx + 1 / slopeSpread;
        double right = y + commonBase / baseSpread;
        double left = xy + commonSlope / slopeSpread;
        double determinant = a * d - x * x;
        base[j] = (d * right - x * left) / determinant;
        slope[j] = (a * left - x * right) / determinant;
        baseVariance[j] = d / determinant;
        slopeVariance[j] = a / determinant;
        covariance[j] = -x / determinant;
    }

    private void common() {
        commonBase = Arrays.stream(base).average().orElseThrow();
        commonSlope = Math.max(Arrays.stream(slope).average().orElseThrow(), Math.sqrt(least));
        baseSpread = spread(base, baseVariance, commonBase);
        slopeSpread = spread(slope, slopeVariance, commonSlope);
    }

    private double spread(double[] figures, double[] variances, double about) {
        double sum = 0;
        for (int j = 0; j < figures.length; j++) {
            sum += (figures[j] - about) * (figures[j] - about) + variances[j];
        }
        return Math.max(sum / figures.length, least);
    }
}
