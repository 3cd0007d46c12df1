package space.hamsafar.planning;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An activity's place in a schedule.
 *
 * @param activity its id
 * @param mode id of the mode it runs in
 * @param start first tick
 * @param end first tick after it
 * @param staff for each role of the mode, by id, the people who serve, in ascending order of id
 */
public record Assignment(String activity, String mode, int start, int end, Map<String, List<String>> staff) {

    public Assignment {
        var sorted = new TreeMap<String, List<String>>();
        staff.forEach(
                (role, people) -> sorted.put(role, people.stream().sorted().toList()));
        staff = Collections.unmodifiableMap(sorted);
    }

    /** Everyone who serves, in ascending order of id; somebody booked twice appears twice. */
    public List<String> people() {
        return staff.values().stream().flatMap(List::stream).sorted().toList();
    }
}
