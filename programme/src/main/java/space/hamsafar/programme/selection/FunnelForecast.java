package space.hamsafar.programme.selection;

import java.util.List;

/**
 * How many are needed at each step for enough fit finalists.
 *
 * @param steps from applications to finalists
 * @param confidence probability that was asked for
 * @param probability probability of enough fit finalists with the applications and places that there are
 * @param applicationsNeeded fewest applications that reach the confidence, places being no limit
 */
public record FunnelForecast(List<FunnelStep> steps, double confidence, double probability, int applicationsNeeded) {

    public FunnelForecast {
        steps = List.copyOf(steps);
    }
}
