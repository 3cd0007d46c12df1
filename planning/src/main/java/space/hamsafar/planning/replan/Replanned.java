package space.hamsafar.planning.replan;

import java.util.List;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Violation;

/**
 * A new plan.
 *
 * @param schedule past and future
 * @param project what the schedule solves: the project with the past as it was, so that the checker can judge it; of
 *     rules that only frozen activities break it may still find those in {@code findings}
 * @param moved activities that start at another time than planned, in ascending order of id
 * @param restaffed activities that start as planned and have other people
 * @param dropped activities of the old plan that are no longer in it
 * @param missing mandatory activities that found no place
 * @param changes how much is changed, and what that costs
 * @param findings rules that what is frozen breaks by itself, such as somebody who was in two places at once; the rest is
 *     planned all the same
 */
public record Replanned(
        Schedule schedule,
        Project project,
        List<String> moved,
        List<String> restaffed,
        List<String> dropped,
        List<String> missing,
        ChangeReport changes,
        List<Violation> findings) {

    public Replanned {
        moved = List.copyOf(moved);
        restaffed = List.copyOf(restaffed);
        dropped = List.copyOf(dropped);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** What the changes cost by the weights. */
    public long distance() {
        return changes.cost();
    }
}
