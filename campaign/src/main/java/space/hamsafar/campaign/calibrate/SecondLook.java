package space.hamsafar.campaign.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What should be looked at again: single scores far from what assessor and applicant make one expect, and assessors who
 * became stricter or milder in time.
 *
 * @param outliers farthest first
 * @param drifts surest first
 */
public record SecondLook(List<Outlier> outliers, List<Drift> drifts) {
    private static final double FAR = 3.5;
    private static final double SURE = 3.5;
    private static final int LEAST_SCORES = 8;

    public SecondLook {
        outliers = List.copyOf(outliers);
        drifts = List.copyOf(drifts);
    }

    /**
     * A score that stands apart.
     *
     * @param rating as it was given
     * @param deviations how many standard deviations it is above what was to be expected; below 0 if under it
     */
    public record Outlier(Rating rating, double deviations) {}

    /**
     * An assessor whose scores moved.
     *
     * @param assessor id
     * @param change by how much the last score lies above the first for equal applicants, by a straight line
     * @param deviations the slope in standard errors
     */
    public record Drift(String assessor, double change, double deviations) {}

    /** What stands out in ratings and their calibration. */
    public static SecondLook at(List<Rating> ratings, Calibration calibration) {
        Ratings data = new Ratings(ratings);
        double[] expected = calibration.expected(data);
        List<Outlier> outliers = new ArrayList<>();
        List<List<double[]>> courses = new ArrayList<>();
        data.assessors.forEach(_ -> courses.add(new ArrayList<>()));
        for (int r = 0; r < data.size(); r++) {
            double miss = data.score[r] - expected[r];
            if (Math.abs(miss) > FAR * calibration.scatter()) {
                outliers.add(new Outlier(ratings.get(r), miss / calibration.scatter()));
            }
            courses.get(data.assessor[r]).add(new double[] {ratings.get(r).order(), miss});
        }
        outliers.sort(Comparator.comparingDouble(outlier -> -Math.abs(outlier.deviations())));
        List<Drift> drifts = new ArrayList<>();
        for (int j = 0; j < courses.size(); j++) {
            Drift drift = drift(data.assessors.get(j), courses.get(j));
            if (Math.abs(drift.deviations()) > SURE) {
                drifts.add(drift);
            }
        }
        drifts.sort(Comparator.comparingDouble(drift -> -Math.abs(drift.deviations())));
        return new SecondLook(outliers, drifts);
    }

    /** The straight line through an assessor's misses in their order; scores one after the other are evenly spaced. */
    private static Drift drift(String assessor, List<double[]> course) {
        int n = course.size();
        if (n < LEAST_SCORES) {
            return new Drift(assessor, 0, 0);
        }
        course.sort(Comparator.comparingDouble(one -> one[0]));
        double centre = (n - 1) / 2.0;
        double mean = course.stream().mapToDouble(one -> one[1]).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            xx += (i - centre) * (i - centre);
            xy += (i - centre) * (course.get(i)[1] - mean);
        }
        double slope = xy / xx;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double miss = course.get(i)[1] - mean - slope * (i - centre);
            rest += miss * miss;
        }
        double error = Math.sqrt(rest / (n - 2) / xx);
        return new Drift(assessor, slope * (n - 1), error == 0 ? 0 : slope / error);
    }
}
