package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.setting.Setting;

/** Lessons that lie on given days: booked slots, units on every working day, visas and retakes that want a day first. */
final class FixedDays {

    private static final int SLOT_WEIGHT = 1000;

    private final Syllabus syllabus;
    private final Setting setting;
    private final TickGrid grid;

    /** The day of each lesson that has one, by unit and number. */
    private final Map<String, LocalDate> dailyDays = new HashMap<>();

    FixedDays(Syllabus syllabus, Setting setting, TickGrid grid, int days) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.grid = grid;
        syllabus.rules().daily().forEach(rule -> place(rule, days));
    }

    /** The windows of a lesson, cut down to the days that it can have. */
    Windows within(Lesson lesson, Windows windows) {
        var days = allowed(lesson);
        if (days.isEmpty() || lesson.isRetake()) {
            return windows;
        }
        var cut = new ArrayList<Span>();
        for (var window : windows.spans().orElse(List.of())) {
            for (var day : days) {
                int from = Math.max(window.start(), grid.midnight(day));
                int to = lesson.lastsDays() ? window.end() : Math.min(window.end(), grid.midnight(day.plusDays(1)));
                boolean begins = window.start() < grid.midnight(day.plusDays(1)) && from < to;
                if (begins && (!lesson.lastsDays() || from == window.start())) {
                    cut.add(new Span(from, to));
                }
            }
        }
        return Windows.of(cut);
    }

    /** The wish for the first of the days that are booked for a lesson. */
    Optional<StartTarget> wish(Lesson lesson) {
        return slot(lesson).map(slot -> {
            int from = Math.max(0, grid.midnight(slot.on()));
            return new StartTarget(
                    lesson.id(), from, Math.max(from, grid.midnight(slot.on().plusDays(1)) - 1), SLOT_WEIGHT);
        });
    }

    /** First tick at which a lesson may begin, as far as visas and retakes say. */
    int release(Lesson lesson, String site) {
        var country = setting.site(site).country();
        var first = grid.firstDay();
        for (var visa : syllabus.rules().visas()) {
            if (visa.country().equals(country) && lesson.trainees().contains(visa.person())) {
                first = later(first, visa.plannedFrom());
            }
        }
        for (var retake : syllabus.rules().retakes()) {
            if (lesson.isRetake()
                    && retake.unit().equals(lesson.unit().id())
                    && lesson.trainees().contains(retake.person())) {
                first = later(first, retake.notBefore());
            }
        }
        return grid.midnight(first);
    }

    private List<LocalDate> allowed(Lesson lesson) {
        var slot = slot(lesson);
        if (slot.isPresent()) {
            var days = new ArrayList<LocalDate>();
            days.add(slot.get().on());
            slot.get().fallback().ifPresent(days::add);
            return days;
        }
        var day = dailyDays.get(key(lesson.unit().id(), lesson.number()));
        return day == null ? List.of() : List.of(day);
    }

    private Optional<TrainingRules.Slot> slot(Lesson lesson) {
        return syllabus.rules().slots().stream()
                .filter(slot -> slot.unit().equals(lesson.unit().id()) && slot.session() == lesson.number())
                .findFirst();
    }

    private void place(TrainingRules.Daily rule, int days) {
        var day = grid.firstDay();
        var end = day.plusDays(days);
        for (var id : rule.units()) {
            var unit = syllabus.units().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            for (int number = 1; number <= unit.sessions() && day.isBefore(end); number++) {
                while (day.isBefore(end) && !isOpen(unit, day)) {
                    day = day.plusDays(1);
                }
                dailyDays.put(key(id, number), day);
                day = day.plusDays(1);
            }
        }
    }

    /** Whether all trainees work on a day and the unit's facility can be used. */
    private boolean isOpen(Unit unit, LocalDate day) {
        return syllabus.trainees().stream()
                        .allMatch(trainee ->
                                setting.calendar(setting.member(trainee).calendar())
                                                .isWorkingDay(day)
                                        && !syllabus.rules().isAway(trainee, day))
                && syllabus.outages().stream()
                        .noneMatch(outage -> outage.facility().equals(unit.facility())
                                && !day.isBefore(outage.from())
                                && !day.isAfter(outage.to()));
    }

    private static String key(String unit, int number) {
        return unit + "/" + number;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
