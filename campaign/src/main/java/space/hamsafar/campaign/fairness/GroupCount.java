package space.hamsafar.campaign.fairness;

/**
 * One group at one stage.
 *
 * @param group its name; empty for those who declared none
 * @param entered how many entered the stage
 * @param passed how many of them passed it
 */
public record GroupCount(String group, int entered, int passed) {
    /** Checks the range; {@link IllegalArgumentException} otherwise. */
    public GroupCount {
        if (entered < 0 || passed < 0 || passed > entered) {
            throw new IllegalArgumentException(
                    "group '" + group + "' has " + passed + " passed of " + entered + "; that cannot be");
        }
    }

    /** Share that passed, 0 to 1; NaN if none entered. */
    public double rate() {
        return passed / (double) entered;
    }

    /** Those who did not pass. */
    public int failed() {
        return entered - passed;
    }

    /** The exact interval of the rate by Clopper and Pearson (Biometrika 26, 1934). */
    public Range rateRange(double confidence) {
        return ClopperPearson.range(passed, entered, confidence);
    }
}
