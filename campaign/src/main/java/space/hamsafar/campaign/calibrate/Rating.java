package space.hamsafar.campaign.calibrate;

/**
 * What one assessor gave one applicant.
 *
 * @param applicant id
 * @param assessor id
 * @param score total of the sheet, on any scale; finite
 * @param order when it was given, among all: rises with time
 */
public record Rating(String applicant, String assessor, double score, long order) {
    /** Checks the score; {@link IllegalArgumentException} otherwise. */
    public Rating {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("the score of " + assessor + " is " + score + "; it must be a number");
        }
    }
}
