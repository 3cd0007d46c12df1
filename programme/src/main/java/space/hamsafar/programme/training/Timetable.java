package space.hamsafar.programme.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.explain.Explainer;
import space.hamsafar.planning.explain.Explanation;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.setting.Answer;
import space.hamsafar.programme.setting.Setting;

/** Turns a schedule of lessons into a training plan. */
final class Timetable {

    private final TrainingProject training;
    private final TickGrid grid;
    private final Schedule schedule;
    private final Map<String, Assignment> byId;

    Timetable(TrainingProject training, Schedule schedule) {
        this.training = training;
        this.grid = training.grid();
        this.schedule = schedule;
        this.byId =
                schedule.assignments().stream().collect(Collectors.toMap(Assignment::activity, Function.identity()));
    }

    /**
     * The plan.
     *
     * @param lowerBoundDay no timetable can end before this day
     * @param project what the schedule solves, for the reasons of what is not placed
     */
    TrainingPlan plan(Syllabus syllabus, LocalDate lowerBoundDay, Project project) {
        var sessions = new ArrayList<Session>();
        var unplaced = new ArrayList<Unplaced>();
        for (var lesson : training.lessons()) {
            var assignment = byId.get(lesson.id());
            if (assignment == null) {
                var reason = Explainer.whyNotPlaced(project, schedule, lesson.id());
                unplaced.add(new Unplaced(lesson.unit().id(), lesson.number(), reason.summary()));
            } else {
                sessions.add(session(lesson, assignment));
            }
        }
        sessions.sort(Comparator.comparing(Session::start)
                .thenComparing(Session::unit)
                .thenComparing(Session::number)
                .thenComparing(session -> session.trainees().toString()));
        var first =
                sessions.isEmpty() ? grid.firstDay() : day(sessions.getFirst().start());
        var last = sessions.stream()
                .map(session -> day(session.end().minusNanos(1)))
                .max(Comparator.naturalOrder())
                .orElse(first);
        var readiness = syllabus.trainees().stream()
                .map(trainee -> readiness(trainee, first))
                .toList();
        return new TrainingPlan(first, last, sessions, readiness, unplaced, lowerBoundDay);
    }

    /** What can be said of the lessons that are asked about. */
    List<Answer> answers(Project project, Setting setting, Asked asked) {
        return training.lessons().stream()
                .filter(asked::concerns)
                .map(lesson -> answer(project, new LessonWords(training, setting), lesson))
                .toList();
    }

    private Answer answer(Project project, LessonWords words, Lesson lesson) {
        var why = Explainer.explain(project, schedule, lesson.id());
        var placed = byId.get(lesson.id());
        String standing = placed == null
                ? "It is not in the timetable."
                : "It is in the timetable on " + minute(placed.start()) + ".";
        return new Answer(lesson.id(), standing, List.of(reason(why)), words.tried(why), words.changes(why));
    }

    private static String reason(Explanation why) {
        int windows = why.tried().size();
        return switch (why.question()) {
            case AS_EARLY_AS_CAN_BE -> "It is as early as its dates, windows and what it waits for allow.";
            case NOT_PLACED ->
                windows == 0
                        ? "No window lies between the first and the last day on which it can be."
                        : "It fits into none of its " + windows + " windows.";
            case LATE, LATER_THAN_EARLIEST ->
                "Before that it has " + (windows == 1 ? "1 window." : windows + " windows.");
        };
    }

    private String minute(int tick) {
        return grid.instant(tick)
                .atZone(grid.zone())
                .toLocalDateTime()
                .toString()
                .replace('T', ' ');
    }

    private Session session(Lesson lesson, Assignment assignment) {
        var start = grid.instant(assignment.start());
        var end = lesson.lastsDays()
                ? grid.instant(assignment.end())
                : start.plus(Duration.ofMinutes(lesson.unit().minutes()));
        return new Session(
                lesson.unit().id(),
                lesson.number(),
                lesson.trainees(),
                assignment.staff().getOrDefault(TrainingProject.INSTRUCTORS, List.of()),
                Staff.support(assignment),
                Staff.positions(lesson, assignment),
                lesson.unit().facility(),
                start,
                end);
    }

    private Readiness readiness(String trainee, LocalDate first) {
        boolean ready = true;
        var readyOn = first;
        Map<String, Integer> minutes = new TreeMap<>();
        for (var lesson : training.lessons()) {
            if (!lesson.trainees().contains(trainee)) {
                continue;
            }
            var assignment = byId.get(lesson.id());
            if (assignment == null) {
                ready &= !lesson.unit().mandatory();
                continue;
            }
            minutes.merge(lesson.unit().subject(), lesson.countedMinutes(), Integer::sum);
            var day = grid.day(assignment.end() - 1);
            if (lesson.unit().mandatory() && day.isAfter(readyOn)) {
                readyOn = day;
            }
        }
        return new Readiness(trainee, ready, readyOn, minutes);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(grid.zone()).toLocalDate();
    }
}
