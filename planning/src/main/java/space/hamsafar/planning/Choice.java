package space.hamsafar.planning;

import java.util.List;

/**
 * Optional activities of which so many are done, if any limit is set.
 *
 * @param id unique among choices
 * @param activities ids of the activities
 * @param minimum fewest of them in the schedule
 * @param maximum most of them in the schedule
 */
public record Choice(String id, List<String> activities, int minimum, int maximum) {

    public Choice {
        activities = List.copyOf(activities);
        if (minimum < 0 || minimum > maximum) {
            throw new IllegalArgumentException(
                    "choice " + id + " wants " + minimum + " to " + maximum + ": 0 <= minimum <= maximum must hold");
        }
    }
}
