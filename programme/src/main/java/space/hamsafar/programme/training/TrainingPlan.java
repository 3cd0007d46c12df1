package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.List;

/**
 * The timetable.
 *
 * @param firstDay local day of the first session
 * @param lastDay local day of the last one
 * @param sessions in ascending order of start
 * @param readiness for each trainee
 * @param unplaced sessions that found no place
 * @param lowerBoundDay no timetable can end before this day
 */
public record TrainingPlan(
        LocalDate firstDay,
        LocalDate lastDay,
        List<Session> sessions,
        List<Readiness> readiness,
        List<Unplaced> unplaced,
        LocalDate lowerBoundDay) {

    public TrainingPlan {
        sessions = List.copyOf(sessions);
        readiness = List.copyOf(readiness);
        unplaced = List.copyOf(unplaced);
    }
}
