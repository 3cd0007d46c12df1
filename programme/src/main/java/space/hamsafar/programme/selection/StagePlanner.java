package space.hamsafar.programme.selection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.explain.Explainer;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.selection.StagePlan.Slot;
import space.hamsafar.programme.selection.StageProject.Group;
import space.hamsafar.programme.setting.WorkingCalendar;

/** Gives each group of one stage its times. */
final class StagePlanner {

    private final WorkingCalendar calendar;
    private final Limits limits;
    private final List<String> problems;

    /** Problems are added to the list given. */
    StagePlanner(WorkingCalendar calendar, Limits limits, List<String> problems) {
        this.calendar = calendar;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * The calendar of a stage.
     *
     * @param earliest first day on which it can be held
     * @param finalists number of each finalist among the candidates, by application id
     */
    StagePlan plan(Stage stage, int invited, LocalDate earliest, Map<String, Integer> finalists) {
        var firstDay = calendar.workingDayFrom(earliest);
        if (invited == 0 || stage.stations().isEmpty()) {
            return new StagePlan(
                    stage.id(),
                    invited,
                    firstDay,
                    firstDay,
                    firstDay.plusDays(stage.resultDays()),
                    0,
                    List.of(),
                    Map.of());
        }
        var stageProject = new StageProject(stage, invited, firstDay, calendar);
        var project = stageProject.project();
        var solution = Planner.solve(project, limits, Progress.NONE);
        Map<String, Assignment> placed = new HashMap<>();
        solution.schedule().assignments().forEach(assignment -> placed.put(assignment.activity(), assignment));
        solution.missing().stream()
                .limit(1)
                .map(group -> "stage " + stage.id() + ": " + solution.missing().size()
                        + " groups find no time, such as " + group + ": "
                        + Explainer.whyNotPlaced(project, solution.schedule(), group)
                                .summary())
                .forEach(problems::add);
        return summary(stage, invited, stageProject, placed, finalists);
    }

    private static StagePlan summary(
            Stage stage,
            int invited,
            StageProject stageProject,
            Map<String, Assignment> placed,
            Map<String, Integer> finalists) {
        var grid = stageProject.grid();
        var slots = new ArrayList<Slot>();
        var finalistDays = new TreeMap<String, LocalDate>();
        for (var group : stageProject.groups()) {
            var assignment = placed.get(group.id());
            if (assignment == null) {
                continue;
            }
            slots.add(slot(group, assignment, grid));
            var day = grid.day(assignment.start());
            finalists.forEach((finalist, number) -> {
                if (group.holds(number)) {
                    finalistDays.merge(finalist, day, (a, b) -> a.isBefore(b) ? a : b);
                }
            });
        }
        slots.sort(
                Comparator.comparing(Slot::start).thenComparing(Slot::station).thenComparing(Slot::group));
        var days = slots.stream()
                .map(slot -> slot.start().atZone(grid.zone()).toLocalDate())
                .toList();
        var first = days.isEmpty() ? grid.firstDay() : days.getFirst();
        var last = slots.stream()
                .map(slot -> slot.end().minusNanos(1).atZone(grid.zone()).toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(first);
        int testDays = Math.toIntExact(days.stream().distinct().count());
        var result = last.plusDays(stage.resultDays());
        return new StagePlan(stage.id(), invited, first, last, result, testDays, slots, finalistDays);
    }

    private static Slot slot(Group group, Assignment assignment, TickGrid grid) {
        var start = grid.instant(assignment.start());
        var end = start.plus(Duration.ofMinutes(group.minutes()));
        return new Slot(group.station().id(), group.number(), group.size(), start, end);
    }
}
