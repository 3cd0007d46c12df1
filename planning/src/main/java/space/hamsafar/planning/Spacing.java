package space.hamsafar.planning;

import java.util.List;

/**
 * Activities of which any two that are in the schedule keep a gap, in either order.
 *
 * @param id unique among spacings
 * @param activities ids of the activities
 * @param gap least number of ticks from the end of one to the start of the other
 */
public record Spacing(String id, List<String> activities, int gap) {

    public Spacing {
        activities = List.copyOf(activities);
        if (gap < 0) {
            throw new IllegalArgumentException("gap of spacing " + id + " is " + gap + ": it must be at least 0");
        }
    }
}
