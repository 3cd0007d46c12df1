package space.hamsafar.campaign.policy;

/**
 * Who passes a stage, before the board looks.
 *
 * @param places how many at most, in order of the total
 * @param leastTotal the total below which nobody passes, as a share of the scale, 0 to 1
 */
public record PassRule(int places, double leastTotal) {}
