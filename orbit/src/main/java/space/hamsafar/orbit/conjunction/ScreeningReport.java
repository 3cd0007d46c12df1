package space.hamsafar.orbit.conjunction;

import java.util.List;

/**
 * What a screening found.
 *
 * @param approaches below the threshold, in order of time
 * @param companions objects that stay near the station all the time, such as docked ships; each with its nearest approach
 * @param screened number of objects looked at
 * @param kept number of those whose heights overlap the station's
 * @param unusable names of objects that SGP4 cannot carry through the period, so that nothing is known of them
 * @param evaluations number of states of other objects that were computed
 */
public record ScreeningReport(
        List<Approach> approaches,
        List<Approach> companions,
        int screened,
        int kept,
        List<String> unusable,
        long evaluations) {
    /** Copies the lists. */
    public ScreeningReport {
        approaches = List.copyOf(approaches);
        companions = List.copyOf(companions);
        unusable = List.copyOf(unusable);
    }
}
