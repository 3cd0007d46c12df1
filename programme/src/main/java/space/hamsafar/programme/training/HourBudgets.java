package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Span;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.setting.Setting;

/** The hours a trainee may have on a day and in a week, as budgets; weeks can be told to have less left. */
final class HourBudgets {

    private final Syllabus syllabus;
    private final Setting setting;
    private final Workload workload;
    private final Map<String, Integer> takenMinutes = new HashMap<>();

    HourBudgets(Syllabus syllabus, Setting setting) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.workload = new Workload(syllabus, setting);
    }

    /** Notes minutes of a trainee's week that sessions over days have taken. */
    void take(String trainee, LocalDate day, int minutes) {
        takenMinutes.merge(trainee + Workload.monday(day), minutes, Integer::sum);
    }

    /** Notes of each week the more that either these or others have taken. */
    void takeAtLeast(HourBudgets others) {
        others.takenMinutes.forEach((week, minutes) -> takenMinutes.merge(week, minutes, Math::max));
    }

    /** The minutes left for lessons within a day, in the week of a day. */
    long weeklyMinutes(String trainee, LocalDate day) {
        return Math.max(0, workload.weeklyMinutes() - takenMinutes.getOrDefault(trainee + Workload.monday(day), 0));
    }

    /** Budgets for all trainees; those that a day's working hours keep anyway are left out. */
    List<Budget> budgets(TickGrid grid, int days) {
        var budgets = new ArrayList<Budget>();
        for (var trainee : syllabus.trainees()) {
            var calendar = setting.calendar(setting.member(trainee).calendar());
            var end = grid.firstDay().plusDays(days);
            for (var day = grid.firstDay(); day.isBefore(end); day = day.plusDays(1)) {
                long length = Workload.dayLengthMinutes(calendar, day);
                if (length > workload.dailyMinutes()) {
                    budgets.add(budget(grid, trainee, day, day.plusDays(1), workload.dailyMinutes()));
                }
            }
            for (var monday = Workload.monday(grid.firstDay()); monday.isBefore(end); monday = monday.plusDays(7)) {
                budgets.add(budget(grid, trainee, monday, monday.plusDays(7), weeklyMinutes(trainee, monday)));
            }
            for (var limit : syllabus.rules().kindLimits()) {
                limit.hoursPerDay()
                        .ifPresent(hours -> addKinds(budgets, grid, new KindPeriods(limit, trainee, 1, hours), days));
                limit.hoursPerWeek()
                        .ifPresent(hours -> addKinds(budgets, grid, new KindPeriods(limit, trainee, 7, hours), days));
            }
        }
        return budgets;
    }

    private record KindPeriods(TrainingRules.KindLimit limit, String trainee, int length, double hours) {}

    private static void addKinds(List<Budget> budgets, TickGrid grid, KindPeriods periods, int days) {
        var tags =
                periods.limit().kinds().stream().map(TrainingProject::kindTag).collect(Collectors.toSet());
        var end = grid.firstDay().plusDays(days);
        var first = periods.length() == 7 ? Workload.monday(grid.firstDay()) : grid.firstDay();
        for (var from = first; from.isBefore(end); from = from.plusDays(periods.length())) {
            var to = from.plusDays(periods.length());
            budgets.add(new Budget(
                    periods.limit().id() + "/" + periods.trainee() + "/" + from + "/" + to,
                    Set.of(periods.trainee()),
                    new Span(Math.max(0, grid.midnight(from)), grid.midnight(to)),
                    tags,
                    (int) Math.round(periods.hours() * 60) / grid.minutesPerTick()));
        }
    }

    private static Budget budget(TickGrid grid, String trainee, LocalDate from, LocalDate to, long minutes) {
        var period = new Span(Math.max(0, grid.midnight(from)), grid.midnight(to));
        int limit = (int) (minutes / grid.minutesPerTick());
        return new Budget(
                trainee + "/" + from + "/" + to, Set.of(trainee), period, Set.of(TrainingProject.WITHIN_A_DAY), limit);
    }
}
