package space.hamsafar.campaign.policy;

/**
 * Who passes a stage.
 *
 * @param places how many at most, in order of the total
 * @param leastTotal the total below which nobody passes, as a share of the scale, 0 to 1
 * @param mostExceptions how many the board can let pass in place of others of the grey zone
 */
public record PassRule(int places, double leastTotal, int mostExceptions) {

    /** A rule without exceptions. */
    public PassRule(int places, double leastTotal) {
        this(places, leastTotal, 0);
    }
}
