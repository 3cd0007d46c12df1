package space.hamsafar.campaign.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Expectation and maximisation for the model of {@link Calibration}. One round takes the levels of the applicants given the
 * assessors, the lines of the assessors given the levels, then the common figures. Not thread-safe.
 */
final class LevelFit {
    private static final int MOST_ROUNDS = 400;
    private static final double AT_REST = 1e-6;
    /** Keeps a deviation that wants to vanish, with few or equal scores, from dividing by nothing. */
    private static final double LEAST_SHARE = 1e-6;
    /** Scores that differ by less are equal. */
    private static final double ROUNDING = 1e-9;

    private final Ratings data;
    private final double[] level;
    private final double[] levelVariance;
    private final AssessorLines lines;
    private final double total;
    private double scatter;

    LevelFit(Ratings data) {
        this.data = data;
        this.level = new double[data.applicants.size()];
        this.levelVariance = new double[data.applicants.size()];
        double mean = Arrays.stream(data.score).average().orElseThrow();
        this.total = Math.max(
                Arrays.stream(data.score)
                                .map(score -> (score - mean) * (score - mean))
                                .sum()
                        / data.size(),
                ROUNDING * (1 + mean * mean));
        this.scatter = total / 2;
        this.lines = new AssessorLines(data.assessors.size(), mean, Math.sqrt(total / 2), LEAST_SHARE * total);
    }

    private int rounds;
    private boolean settled;

    void run() {
        double[] before = new double[level.length];
        for (rounds = 1; rounds <= MOST_ROUNDS && !settled; rounds++) {
            System.arraycopy(level, 0, before, 0, level.length);
            levels();
            lines.fit(data, level, levelVariance, scatter);
            scatter();
            double most = 0;
            for (int i = 0; i < level.length; i++) {
                most = Math.max(most, Math.abs(level[i] - before[i]));
            }
            settled = most < AT_REST;
        }
        levels();
    }

    private void levels() {
        double[] precision = new double[level.length];
        double[] pull = new double[level.length];
        for (int r = 0; r < data.size(); r++) {
            int i = data.applicant[r];
            int j = data.assessor[r];
            double slope = lines.slope[j];
            double slopeSquare = slope * slope + lines.slopeVariance[j];
            precision[i] += slopeSquare / scatter;
            pull[i] += (slope * (data.score[r] - lines.base[j]) - lines.covariance[j]) / scatter;
        }
        for (int i = 0; i < level.length; i++) {
            levelVariance[i] = 1 / (1 + precision[i]);
            level[i] = pull[i] * levelVariance[i];
        }
        standardise();
    }

    /** The scale of the levels is free: their second moment is held at one, their mean at nothing. */
    private void standardise() {
        double mean = Arrays.stream(level).average().orElseThrow();
        double square = 0;
        for (int i = 0; i < level.length; i++) {
            level[i] -= mean;
            square += level[i] * level[i] + levelVariance[i];
        }
        double scale = Math.sqrt(square / level.length);
        for (int i = 0; i < level.length; i++) {
            level[i] /= scale;
            levelVariance[i] /= scale * scale;
        }
    }

    private void scatter() {
        double sum = 0;
        for (int r = 0; r < data.size(); r++) {
            int i = data.applicant[r];
            int j = data.assessor[r];
            double miss = data.score[r] - lines.base[j] - lines.slope[j] * level[i];
            double square = level[i] * level[i] + levelVariance[i];
            sum += miss * miss
                    + lines.baseVariance[j]
                    + square * lines.slopeVariance[j]
                    + 2 * level[i] * lines.covariance[j]
                    + lines.slope[j] * lines.slope[j] * levelVariance[i];
        }
        scatter = Math.max(sum / data.size(), LEAST_SHARE * total);
    }

    Calibration result() {
        double[] sum = new double[level.length];
        int[] scores = new int[level.length];
        int[] given = new int[data.assessors.size()];
        for (int r = 0; r < data.size(); r++) {
            sum[data.applicant[r]] += data.score[r];
            scores[data.applicant[r]]++;
            given[data.assessor[r]]++;
        }
        List<Calibration.ApplicantLevel> applicants = new ArrayList<>();
        for (int i = 0; i < level.length; i++) {
            applicants.add(new Calibration.ApplicantLevel(
                    data.applicants.get(i),
                    sum[i] / scores[i],
                    lines.commonBase() + lines.commonSlope() * level[i],
                    lines.commonSlope() * Math.sqrt(levelVariance[i]),
                    scores[i]));
        }
        List<Calibration.AssessorLevel> assessors = new ArrayList<>();
        for (int j = 0; j < given.length; j++) {
            assessors.add(new Calibration.AssessorLevel(
                    data.assessors.get(j),
                    lines.base[j] - lines.commonBase(),
                    Math.sqrt(lines.baseVariance[j]),
                    lines.slope[j] / lines.commonSlope(),
                    Math.sqrt(lines.slopeVariance[j]) / lines.commonSlope(),
                    given[j]));
        }
        return new Calibration(applicants, assessors, Math.sqrt(scatter), rounds - 1, settled);
    }
}
