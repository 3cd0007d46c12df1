package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.Span;
import space.hamsafar.programme.grid.WorkWindows;
import space.hamsafar.programme.setting.WorkingCalendar;

/** On which day each candidate of a stage is asked to come: as many a day as the slowest station takes that day. */
final class Arrivals {

    private final Stage stage;
    private final WorkWindows windows;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Integer> comeBefore = new ArrayList<>();

    Arrivals(Stage stage, WorkWindows windows, WorkingCalendar calendar) {
        this.stage = stage;
        this.windows = windows;
        var first = windows.grid().firstDay();
        int come = 0;
        for (int i = 0; i < windows.days(); i++) {
            var day = first.plusDays(i);
            var shifts = windows.shifts(day, calendar);
            if (!shifts.isEmpty()) {
                days.add(day);
                comeBefore.add(come);
                come += slowest(shifts);
            }
        }
    }

    /** The day of a candidate, numbered from 1. */
    LocalDate day(int candidate) {
        int index = 0;
        while (index + 1 < days.size() && comeBefore.get(index + 1) < candidate) {
            index++;
        }
        return days.isEmpty() ? windows.grid().firstDay() : days.get(index);
    }

    private int slowest(List<Span> shifts) {
        return stage.stations().stream()
                .mapToInt(station -> station.groupSize() * station.parallel() * rounds(station, shifts))
                .min()
                .orElse(1);
    }

    /** How often a station tests on a day, one group after the other; at least once, if only every few days. */
    private int rounds(Station station, List<Span> shifts) {
        int ticks = Math.max(1, windows.grid().ticks(Math.round(station.hours() * 60)));
        return Math.max(
                1, shifts.stream().mapToInt(shift -> shift.length() / ticks).sum());
    }
}
