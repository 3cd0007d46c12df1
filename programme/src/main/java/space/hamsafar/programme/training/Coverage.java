package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a timetable brings a trainee in a task.
 *
 * @param trainee id
 * @param task what is to be mastered
 * @param level that is reached by the end, if any
 * @param on day on which the level that is wanted is reached, if it is
 */
public record Coverage(String trainee, TrainingTask task, Optional<Level> level, Optional<LocalDate> on) {

    /** Every trainee in every task, by task. */
    public static List<Coverage> all(Syllabus syllabus, TrainingPlan plan, ZoneId zone) {
        return syllabus.rules().tasks().stream()
                .flatMap(task -> syllabus.trainees().stream()
                        .map(trainee -> new Coverage(
                                trainee,
                                task,
                                taught(syllabus, plan, trainee, task)
                                        .map(unit -> level(unit, task))
                                        .max(Comparator.naturalOrder()),
                                taught(syllabus, plan, trainee, task)
                                        .filter(unit -> level(unit, task).compareTo(task.level()) >= 0)
                                        .flatMap(unit -> end(plan, trainee, unit, zone).stream())
                                        .min(Comparator.naturalOrder()))))
                .toList();
    }

    private static Stream<Unit> taught(Syllabus syllabus, TrainingPlan plan, String trainee, TrainingTask task) {
        return syllabus.units().stream()
                .filter(unit -> unit.particulars().teaches().stream()
                        .anyMatch(level -> level.task().equals(task.id())))
                .filter(unit -> plan.sessions().stream()
                                .filter(session -> session.unit().equals(unit.id())
                                        && session.trainees().contains(trainee))
                                .count()
                        >= unit.sessions());
    }

    private static Level level(Unit unit, TrainingTask task) {
        return unit.particulars().teaches().stream()
                .filter(level -> level.task().equals(task.id()))
                .map(Particulars.TaskLevel::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.USER);
    }

    private static Optional<LocalDate> end(TrainingPlan plan, String trainee, Unit unit, ZoneId zone) {
        return plan.sessions().stream()
                .filter(session ->
                        session.unit().equals(unit.id()) && session.trainees().contains(trainee))
                .map(session -> session.end().minusNanos(1).atZone(zone).toLocalDate())
                .max(Comparator.naturalOrder());
    }
}
