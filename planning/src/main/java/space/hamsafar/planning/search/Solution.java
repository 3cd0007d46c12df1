package space.hamsafar.planning.search;

import java.util.List;
import space.hamsafar.planning.Objective;
import space.hamsafar.planning.Schedule;

/**
 * The best schedule that a search found, and what is known of it.
 *
 * @param schedule breaks no rule, but for mandatory activities and choices that it may lack
 * @param objective how good it is
 * @param levels of the objective, the most important one first, each with its bound and gap
 * @param makespanLowerBound tick before which no complete schedule ends
 * @param status what is proven
 * @param schedulesTried schedules generated on all islands together
 * @param missing ids of the mandatory activities that it lacks, in ascending order
 * @param reasons why no complete schedule exists, one sentence each; empty unless infeasible
 */
public record Solution(
        Schedule schedule,
        Objective objective,
        List<Level> levels,
        int makespanLowerBound,
        Status status,
        long schedulesTried,
        List<String> missing,
        List<String> reasons) {

    public Solution {
        levels = List.copyOf(levels);
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
    }
}
