package space.hamsafar.planning.replan;

import java.util.List;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * A new plan.
 *
 * @param schedule past and future
 * @param project what the schedule solves: the project with the past as it was, so that the checker can judge it
 * @param moved activities that start at another time than planned, in ascending order of id
 * @param restaffed activities that start as planned and have other people
 * @param dropped activities of the old plan that are no longer in it
 * @param missing mandatory activities that found no place
 * @param distance what the changes cost by the weights
 */
public record Replanned(
        Schedule schedule,
        Project project,
        List<String> moved,
        List<String> restaffed,
        List<String> dropped,
        List<String> missing,
        long distance) {

    public Replanned {
        moved = List.copyOf(moved);
        restaffed = List.copyOf(restaffed);
        dropped = List.copyOf(dropped);
        missing = List.copyOf(missing);
    }
}
