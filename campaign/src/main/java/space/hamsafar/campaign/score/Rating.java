package space.hamsafar.campaign.score;

/**
 * What one assessor gave one applicant in all.
 *
 * @param applicant id
 * @param assessor id
 * @param value on any scale, the same for all
 */
public record Rating(String applicant, String assessor, double value) {

    public Rating {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the rating of " + applicant + " by " + assessor + " is no number");
        }
    }
}
