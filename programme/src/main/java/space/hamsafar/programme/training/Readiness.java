package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a trainee has done by the end, and when they are ready.
 *
 * @param trainee id of the trainee
 * @param ready whether every mandatory session is in the timetable
 * @param readyOn local day of the last mandatory session
 * @param minutesBySubject time in the timetable by subject
 */
public record Readiness(String trainee, boolean ready, LocalDate readyOn, Map<String, Integer> minutesBySubject) {

    public Readiness {
        minutesBySubject = Collections.unmodifiableMap(new TreeMap<>(minutesBySubject));
    }
}
