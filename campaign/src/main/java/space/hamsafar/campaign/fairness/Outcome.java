package space.hamsafar.campaign.fairness;

/**
 * How far one applicant came.
 *
 * @param group that the applicant declared, such as {@code female}; empty if none was declared
 * @param passed number of stages passed in a row from the first, 0 or more
 */
public record Outcome(String group, int passed) {
    /** Checks the range; {@link IllegalArgumentException} otherwise. */
    public Outcome {
        if (passed < 0) {
            throw new IllegalArgumentException("passed is " + passed + "; allowed is 0 and more");
        }
    }
}
