package space.hamsafar.programme.training;

import java.time.Instant;
import java.util.List;

/**
 * One lesson in the timetable.
 *
 * @param unit id of the unit
 * @param number which of the unit's sessions, from 1
 * @param trainees ids of the trainees who attend
 * @param instructors ids of the instructors
 * @param facility id of the facility; empty where any room will do
 * @param start first instant
 * @param end first instant after it
 */
public record Session(
        String unit,
        int number,
        List<String> trainees,
        List<String> instructors,
        String facility,
        Instant start,
        Instant end) {

    public Session {
        trainees = List.copyOf(trainees);
        instructors = List.copyOf(instructors);
    }
}
