package space.hamsafar.campaign.forecast;

/**
 * What is known of a stage before it is held.
 *
 * @param stage id
 * @param rate share of those entering who pass, between 0 and 1
 * @param basis how many people entered where the rate was seen; the fewer, the less sure it is
 * @param places most who can enter
 */
public record StageRate(String stage, double rate, int basis, int places) {

    public StageRate {
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "stage " + stage + " has the rate " + rate + "; allowed is 0 to 1, both out");
        }
        if (basis < 1 || places < 1) {
            throw new IllegalArgumentException(
                    "stage " + stage + " has basis " + basis + " and places " + places + "; both must be at least 1");
        }
    }

    /** A stage with room for all. */
    public StageRate(String stage, double rate, int basis) {
        this(stage, rate, basis, Integer.MAX_VALUE);
    }

    /** Standard error of the rate's logit, from the people that it rests on. */
    double logitError() {
        return 1 / Math.sqrt(basis * rate * (1 - rate));
    }

    double logit() {
        return Math.log(rate / (1 - rate));
    }
}
