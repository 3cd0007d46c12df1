package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.search.Solution;
import space.hamsafar.programme.setting.Setting;

/**
 * Searches for a timetable whose weeks hold.
 *
 * <p>What a session over days takes of a week's hours is known only once it has its days, and a budget cannot tell. So
 * the whole is planned without it first. Usually the days that it blocks leave the week's limit alone. If not, it keeps
 * its days, the weeks get smaller budgets, and the rest is planned again; and if something then finds no place any
 * more, all sessions over days move to the next week and it begins anew, a few times.
 */
final class TrainingSearch {

    private static final int ATTEMPTS = 4;

    private final Syllabus syllabus;
    private final Setting setting;
    private final TrainingProject training;

    TrainingSearch(Syllabus syllabus, Setting setting, TrainingProject training) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.training = training;
    }

    /** The best timetable found, with the project that it solves; its weeks hold. */
    Found search(Limits limits) {
        var free = solve(Map.of(), new HourBudgets(syllabus, setting), limits);
        Found best = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var overDays = overDays(free.solution().schedule());
            var hours = new HourBudgets(syllabus, setting);
            overDays.forEach((lesson, days) -> take(lesson, days, hours));
            if (!exceedsWeeks(free.solution().schedule(), hours)) {
                return free;
            }
            var fixed = solve(byId(overDays), hours, limits);
            if (best == null || fixed.missing() < best.missing()) {
                best = fixed;
            }
            if (fixed.missing() <= free.missing()) {
                return fixed;
            }
            free = solve(later(overDays), new HourBudgets(syllabus, setting), limits);
        }
        return best == null ? free : best;
    }

    private Found solve(Map<String, Span> bounds, HourBudgets hours, Limits limits) {
        var project = training.build(bounds, hours);
        return new Found(project, Planner.solve(project, limits, Progress.NONE));
    }

    private Map<Lesson, Span> overDays(Schedule schedule) {
        Map<Lesson, Span> placed = new HashMap<>();
        for (var lesson : training.lessons()) {
            if (lesson.lastsDays()) {
                schedule.find(lesson.id())
                        .ifPresent(assignment -> placed.put(lesson, new Span(assignment.start(), assignment.end())));
            }
        }
        return placed;
    }

    private static Map<String, Span> byId(Map<Lesson, Span> overDays) {
        Map<String, Span> byId = new HashMap<>();
        overDays.forEach((lesson, days) -> byId.put(lesson.id(), days));
        return byId;
    }

    private Map<String, Span> later(Map<Lesson, Span> overDays) {
        var grid = training.grid();
        int horizon = grid.midnight(training.lastDay().plusDays(1));
        Map<String, Span> later = new HashMap<>();
        overDays.forEach((lesson, days) -> {
            var nextWeek = Workload.monday(grid.day(days.start())).plusDays(7);
            later.put(lesson.id(), new Span(Math.min(grid.midnight(nextWeek), horizon - 1), horizon));
        });
        return later;
    }

    private void take(Lesson lesson, Span days, HourBudgets hours) {
        int daily = lesson.countedMinutes() / lesson.unit().days();
        var first = training.grid().day(days.start());
        for (var trainee : lesson.trainees()) {
            first.datesUntil(first.plusDays(lesson.unit().days())).forEach(day -> hours.take(trainee, day, daily));
        }
    }

    private boolean exceedsWeeks(Schedule schedule, HourBudgets hours) {
        Map<String, Long> used = new TreeMap<>();
        for (var lesson : training.lessons()) {
            var assignment = schedule.find(lesson.id());
            if (assignment.isEmpty() || lesson.lastsDays()) {
                continue;
            }
            var day = training.grid().day(assignment.get().start());
            for (var trainee : lesson.trainees()) {
                long minutes =
                        used.merge(week(trainee, day), (long) lesson.unit().minutes(), Long::sum);
                if (minutes > hours.weeklyMinutes(trainee, day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String week(String trainee, LocalDate day) {
        return trainee + " " + Workload.monday(day);
    }

    /**
     * A search's outcome.
     *
     * @param project what was solved
     * @param solution the best schedule found
     */
    record Found(Project project, Solution solution) {

        int missing() {
            return solution.missing().size();
        }
    }
}
