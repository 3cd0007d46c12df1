package space.hamsafar.campaign.calibrate;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores freed from the strictness and the spread of who gave them.
 *
 * <p>The model: assessor j gives applicant i the score {@code a_j + b_j t_i + e}. The applicant's level t is normal (0, 1);
 * the assessor's level a is normal about a common mean, the spread b about a common one, and e is normal; all deviations are
 * learnt from the scores. An assessor with few scores is drawn towards the others, an applicant with few towards the middle.
 * The fit is by expectation and maximisation (Dempster, Laird and Rubin, J. R. Stat. Soc. B 39, 1977), the uncertainty of an
 * applicant that of t given the assessors.
 *
 * <p>What the model leaves out: that an assessor's strictness changes in time (see {@link SecondLook}) or is meant for some
 * applicants only, and that scales end.
 *
 * @param applicants in the order of the ratings
 * @param assessors in the order of the ratings
 * @param scatter standard deviation of a score about what assessor and applicant make one expect, in the raw scale
 * @param rounds that the fit took
 * @param settled whether it came to rest before the most rounds
 */
public record Calibration(
        List<ApplicantLevel> applicants, List<AssessorLevel> assessors, double scatter, int rounds, boolean settled) {

    public Calibration {
        applicants = List.copyOf(applicants);
        assessors = List.copyOf(assessors);
    }

    /**
     * An applicant.
     *
     * @param id of the applicant
     * @param raw mean of the scores as they were given
     * @param calibrated what a middling assessor would have given on average, in the raw scale
     * @param error standard deviation of the calibrated score
     * @param scores how many there are
     */
    public record ApplicantLevel(String id, double raw, double calibrated, double error, int scores) {}

    /**
     * An assessor.
     *
     * @param id of the assessor
     * @param leniency how much more than the middle one this assessor gives a middling applicant; below 0 for a strict one
     * @param leniencyError standard deviation of that
     * @param spread how far the scores are spread, 1 being the middle
     * @param spreadError standard deviation of that
     * @param scores how many were given
     */
    public record AssessorLevel(
            String id, double leniency, double leniencyError, double spread, double spreadError, int scores) {}

    /**
     * The calibration of ratings.
     *
     * @throws IllegalArgumentException if there are fewer than two ratings, or one applicant alone
     */
    public static Calibration of(List<Rating> ratings) {
        Ratings data = new Ratings(ratings);
        if (data.size() < 2 || data.applicants.size() < 2) {
            throw new IllegalArgumentException(data.size() + " ratings of " + data.applicants.size()
                    + " applicants; two or more of each are needed");
        }
        LevelFit fit = new LevelFit(data);
        fit.run();
        return fit.result();
    }

    /** The calibrated score of each rating's applicant and assessor, in the order of the ratings. */
    double[] expected(Ratings data) {
        double[] expected = new double[data.size()];
        double centre = assessors.stream()
                .mapToDouble(AssessorLevel::leniency)
                .average()
                .orElse(0);
        double middle = applicants.stream()
                .mapToDouble(ApplicantLevel::calibrated)
                .average()
                .orElse(0);
        for (int i = 0; i < expected.length; i++) {
            AssessorLevel assessor = assessors.get(data.assessor[i]);
            double above = applicants.get(data.applicant[i]).calibrated() - middle;
            expected[i] = middle + (assessor.leniency() - centre) + assessor.spread() * above;
        }
        return expected;
    }

    /** Ids of the applicants, in order. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        applicants.forEach(applicant -> ids.add(applicant.id()));
        return ids;
    }
}
