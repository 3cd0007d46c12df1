package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 *
 * <p>What is found then is squeezed: the same again with all lessons bound to end a working day earlier. A search that
 * is short of places for a few lessons sees its way, where one on the far side of a long holiday does not. The best of
 * all attempts counts.
 */
final class TrainingSearch {

    private static final int ATTEMPTS = 4;
    private static final int SQUEEZES = 1;

    /** Searches among which a wall time is divided: the first, each squeeze, and the second of each. */
    private static final int SEARCHES = 2 * (1 + SQUEEZES);

    private final Syllabus syllabus;
    private final Setting setting;
    private final TrainingProject training;
    private final Limits limits;

    TrainingSearch(Syllabus syllabus, Setting setting, TrainingProject training, Limits limits) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.training = training;
        this.limits = limits.wallTime()
                .map(time -> limits.withWallTime(time.dividedBy(SEARCHES)))
                .orElse(limits);
    }

    /** The best timetable found, with the project that it solves; its weeks hold. */
    Found search() {
        var first = solve(Map.of(), new HourBudgets(syllabus, setting), 0);
        var best = mended(first, ATTEMPTS);
        for (int squeeze = 1; squeeze <= SQUEEZES && best.missing() == 0; squeeze++) {
            int limit = workingDayBefore(best.end());
            if (limit < first.makespanLowerBound()) {
                break;
            }
            var tighter = mended(solve(until(limit), new HourBudgets(syllabus, setting), squeeze), 1);
            best = tighter.isBetterThan(best) ? tighter : best;
        }
        return best.withBound(first.makespanLowerBound());
    }

    private Found mended(Found first, int attempts) {
        var free = first;
        Found best = null;
        for (int attempt = 0; attempt < attempts; attempt++) {
            var overDays = overDays(free.solution().schedule());
            var hours = new HourBudgets(syllabus, setting);
            overDays.forEach((lesson, days) -> take(lesson, days, hours));
            if (!exceedsWeeks(free.solution().schedule(), hours)) {
                return best == null || free.isBetterThan(best) ? free : best;
            }
            var bounds = new HashMap<>(free.bounds());
            overDays.forEach((lesson, days) -> bounds.put(lesson.id(), days));
            var fixed = solve(bounds, hours, attempt);
            best = best == null || fixed.isBetterThan(best) ? fixed : best;
            if (fixed.missing() <= free.missing()) {
                break;
            }
            if (attempt + 1 < attempts) {
                free = solve(later(overDays), new HourBudgets(syllabus, setting), attempt);
            }
        }
        return Objects.requireNonNull(best);
    }

    /** The end of the last day of work before the day of a tick. */
    private int workingDayBefore(int end) {
        var grid = training.grid();
        var calendar =
                setting.calendar(setting.member(syllabus.trainees().getFirst()).calendar());
        var day = grid.day(end - 1).minusDays(1);
        while (day.isAfter(grid.firstDay()) && !calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return grid.midnight(day.plusDays(1));
    }

    private Map<String, Span> until(int limit) {
        return training.lessons().stream().collect(Collectors.toMap(Lesson::id, lesson -> new Span(0, limit)));
    }

    /** The first search has the seed that was given, so that more of them only add to what it finds. */
    private Found solve(Map<String, Span> bounds, HourBudgets hours, int number) {
        var project = training.build(bounds, hours);
        var own = new Limits(
                limits.schedules(), limits.wallTime(), limits.islands(), limits.seed() + number, limits.threads());
        var solution = Planner.solve(project, own, Progress.NONE);
        return new Found(project, bounds, solution, solution.makespanLowerBound());
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
     * @param bounds ticks between which its lessons were to lie, those absent anywhere
     * @param solution the best schedule found
     * @param makespanLowerBound tick before which no timetable ends, whatever days its sessions over days have
     */
    record Found(Project project, Map<String, Span> bounds, Solution solution, int makespanLowerBound) {

        Found withBound(int bound) {
            return new Found(project, bounds, solution, bound);
        }

        int missing() {
            return solution.missing().size();
        }

        /** First tick after the last lesson. */
        int end() {
            return solution.objective().makespan();
        }

        boolean isBetterThan(Found other) {
            return solution.objective().compareTo(other.solution.objective()) < 0;
        }
    }
}
