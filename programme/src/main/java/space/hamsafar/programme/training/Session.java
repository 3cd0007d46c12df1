package space.hamsafar.programme.training;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * One lesson in the timetable.
 *
 * @param unit id of the unit
 * @param number which of the unit's sessions, from 1
 * @param trainees ids of the trainees who attend
 * @param instructors ids of the instructors
 * @param support ids of those who support it, such as divers
 * @param positions who sits where in a crew, by position
 * @param facility id of the facility; empty where any room will do
 * @param start first instant
 * @param end first instant after it
 */
public record Session(
        String unit,
        int number,
        List<String> trainees,
        List<String> instructors,
        List<String> support,
        Map<String, String> positions,
        String facility,
        Instant start,
        Instant end) {

    public Session {
        trainees = List.copyOf(trainees);
        instructors = List.copyOf(instructors);
        support = List.copyOf(support);
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
    }

    /** A session without support and without a crew. */
    public static Session of(
            String unit, int number, List<String> trainees, List<String> instructors, String facility, Interval time) {
        return new Session(
                unit, number, trainees, instructors, List.of(), Map.of(), facility, time.getStart(), time.getEnd());
    }

    /** Everybody who has a part in it, each once: trainees, crew, instructors, support. */
    public List<String> people() {
        return Stream.of(trainees, positions.values(), instructors, support)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
