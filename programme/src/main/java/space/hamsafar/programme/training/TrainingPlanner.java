package space.hamsafar.programme.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.explain.Explainer;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.search.Solution;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.setting.Setting;

/** Makes the timetable of the training. */
public final class TrainingPlanner {

    private TrainingPlanner() {}

    /**
     * The timetable of a syllabus: every mandatory session if the search finds a place for it, as short as it can, with
     * as many optional sessions as fit, and lessons that run throughout spread over the whole time.
     *
     * <p>Lessons within a day lie in a working shift of all who attend or might teach; where no shift of the day is
     * long enough they run through its breaks. A session over days takes whole calendar days from a working day on. Of
     * a week's hours it takes its hours a day, and leaves the rest, if any, to lessons. Sites more than 100 km apart
     * cost a day's journey.
     *
     * @param syllabus what is to be learnt
     * @param setting people, sites, facilities and calendars
     * @param earliest local day before which there is no session
     * @param seed of the search
     * @param work schedules that the search tries on each of its islands, at least 1
     * @throws java.util.NoSuchElementException if the syllabus names somebody or something that the setting lacks
     */
    public static TrainingPlan plan(Syllabus syllabus, Setting setting, LocalDate earliest, long seed, long work) {
        var training = new TrainingProject(syllabus, setting, earliest);
        var hours = new HourBudgets(syllabus, setting);
        var project = training.build(Map.of(), hours);
        var solution = Planner.solve(project, Limits.ofWork(work, seed), Progress.NONE);
        var overDays = startsOverDays(training, solution.schedule());
        if (exceedsWeeks(training, solution.schedule(), hours)) {
            // What a session over days takes of its weeks is known only now: keep its days and plan the rest again.
            project = training.build(overDays, hours);
            solution = Planner.solve(project, Limits.ofWork(work, seed), Progress.NONE);
        }
        return summary(syllabus, setting, training, project, solution);
    }

    private static Map<String, Integer> startsOverDays(TrainingProject training, Schedule schedule) {
        Map<String, Integer> starts = new HashMap<>();
        for (var lesson : training.lessons()) {
            if (lesson.lastsDays()) {
                schedule.find(lesson.id()).ifPresent(assignment -> starts.put(lesson.id(), assignment.start()));
            }
        }
        return starts;
    }

    /** Takes the sessions over days from their weeks' hours, and tells whether the lessons then exceed a week. */
    private static boolean exceedsWeeks(TrainingProject training, Schedule schedule, HourBudgets hours) {
        var byId = placed(schedule);
        var grid = training.grid();
        var used = new TreeMap<String, Long>();
        var days = new TreeMap<String, LocalDate>();
        for (var lesson : training.lessons()) {
            var assignment = byId.get(lesson.id());
            if (assignment == null) {
                continue;
            }
            var day = grid.day(assignment.start());
            for (var trainee : lesson.trainees()) {
                if (lesson.lastsDays()) {
                    int daily = lesson.countedMinutes() / lesson.unit().days();
                    day.datesUntil(day.plusDays(lesson.unit().days())).forEach(d -> hours.take(trainee, d, daily));
                } else {
                    var week = trainee + " " + Workload.monday(day);
                    used.merge(week, (long) lesson.unit().minutes(), Long::sum);
                    days.put(week, day);
                }
            }
        }
        return used.entrySet().stream()
                .anyMatch(entry -> entry.getValue()
                        > hours.weeklyMinutes(
                                entry.getKey().substring(0, entry.getKey().lastIndexOf(' ')),
                                days.getOrDefault(entry.getKey(), grid.firstDay())));
    }

    private static TrainingPlan summary(
            Syllabus syllabus, Setting setting, TrainingProject training, Project project, Solution solution) {
        var grid = training.grid();
        var byId = placed(solution.schedule());
        var sessions = new ArrayList<Session>();
        var unplaced = new ArrayList<Unplaced>();
        for (var lesson : training.lessons()) {
            var assignment = byId.get(lesson.id());
            if (assignment == null) {
                var reason = Explainer.whyNotPlaced(project, solution.schedule(), lesson.id());
                unplaced.add(new Unplaced(lesson.unit().id(), lesson.number(), reason.summary()));
            } else {
                sessions.add(session(lesson, assignment, grid));
            }
        }
        sessions.sort(Comparator.comparing(Session::start)
                .thenComparing(Session::unit)
                .thenComparing(Session::number)
                .thenComparing(session -> session.trainees().toString()));
        var first = sessions.isEmpty() ? grid.firstDay() : day(sessions.getFirst(), grid, Session::start);
        var last = sessions.stream()
                .map(session -> day(session, grid, s -> s.end().minusNanos(1)))
                .max(Comparator.naturalOrder())
                .orElse(first);
        return new TrainingPlan(
                first,
                last,
                sessions,
                syllabus.trainees().stream()
                        .map(trainee -> readiness(trainee, training, byId, first))
                        .toList(),
                unplaced,
                lowerBound(syllabus, setting, training, solution));
    }

    private static Session session(Lesson lesson, Assignment assignment, TickGrid grid) {
        var start = grid.instant(assignment.start());
        var end = lesson.lastsDays()
                ? grid.instant(assignment.end())
                : start.plus(Duration.ofMinutes(lesson.unit().minutes()));
        return new Session(
                lesson.unit().id(),
                lesson.number(),
                lesson.trainees(),
                assignment.staff().getOrDefault(TrainingProject.INSTRUCTORS, List.of()),
                lesson.unit().facility(),
                start,
                end);
    }

    private static Readiness readiness(
            String trainee, TrainingProject training, Map<String, Assignment> byId, LocalDate first) {
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
            var day = training.grid().day(assignment.end() - 1);
            if (lesson.unit().mandatory() && day.isAfter(readyOn)) {
                readyOn = day;
            }
        }
        return new Readiness(trainee, ready, readyOn, minutes);
    }

    private static LocalDate lowerBound(
            Syllabus syllabus, Setting setting, TrainingProject training, Solution solution) {
        var grid = training.grid();
        var byOrder = grid.day(Math.max(0, solution.makespanLowerBound() - 1));
        var byHours =
                new Workload(syllabus, setting).earliestEnd(training.lessons(), grid.firstDay(), training.lastDay());
        return byOrder.isAfter(byHours) ? byOrder : byHours;
    }

    private static LocalDate day(Session session, TickGrid grid, Function<Session, Instant> instant) {
        return instant.apply(session).atZone(grid.zone()).toLocalDate();
    }

    private static Map<String, Assignment> placed(Schedule schedule) {
        return schedule.assignments().stream().collect(Collectors.toMap(Assignment::activity, Function.identity()));
    }
}
