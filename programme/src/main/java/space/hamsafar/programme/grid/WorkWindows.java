package space.hamsafar.programme.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.Interval;
import space.hamsafar.planning.Span;
import space.hamsafar.programme.setting.WorkingCalendar;

/**
 * The windows in which work can be done on the days of a grid.
 *
 * <p>Work that a shift of the day holds lies in one shift. On a day without a shift that long it lies between the first
 * and the last hour and runs through the breaks. Where several calendars count, it obeys each.
 *
 * @param grid ticks
 * @param days how many days from the first one are looked at
 */
public record WorkWindows(TickGrid grid, int days) {

    /** The windows of work of so many ticks, in ascending order; empty where no day is long enough. */
    public List<Span> ofLength(int ticks, List<WorkingCalendar> calendars) {
        return calendars.stream()
                .map(calendar -> grid.firstDay()
                        .datesUntil(grid.firstDay().plusDays(days))
                        .flatMap(day -> ofDay(shifts(day, calendar), ticks))
                        .toList())
                .reduce(WorkWindows::common)
                .orElse(List.of())
                .stream()
                .filter(window -> window.length() >= ticks)
                .toList();
    }

    /**
     * A window for each working day on which work can begin that goes on over nights and days off, from the first hour
     * of that day.
     */
    public List<Span> overNights(int ticks, WorkingCalendar calendar) {
        return workingDays(List.of(calendar))
                .flatMap(day -> shifts(day, calendar).stream().limit(1))
                .map(shift -> new Span(shift.start(), shift.start() + ticks))
                .filter(window -> window.end() <= grid.midnight(grid.firstDay().plusDays(days)))
                .toList();
    }

    /** A window of so many whole calendar days, midnight to midnight, from each day that all calendars work. */
    public List<Span> ofWholeDays(int length, List<WorkingCalendar> calendars) {
        var last = grid.firstDay().plusDays(days);
        return workingDays(calendars)
                .filter(day -> !day.plusDays(length).isAfter(last))
                .map(day -> new Span(grid.midnight(day), grid.midnight(day.plusDays(length))))
                .toList();
    }

    /** The ticks of each shift of a day, in ascending order; shifts too short for a tick are left out. */
    public List<Span> shifts(LocalDate day, WorkingCalendar calendar) {
        var result = new ArrayList<Span>();
        for (Interval shift : calendar.shifts(day)) {
            int start = Math.max(0, grid.ceil(shift.getStart()));
            int end = grid.floor(shift.getEnd());
            if (start < end) {
                result.add(new Span(start, end));
            }
        }
        return result;
    }

    private Stream<LocalDate> workingDays(List<WorkingCalendar> calendars) {
        return IntStream.range(0, days)
                .mapToObj(grid.firstDay()::plusDays)
                .filter(day -> calendars.stream().allMatch(calendar -> calendar.isWorkingDay(day)));
    }

    private static Stream<Span> ofDay(List<Span> shifts, int ticks) {
        if (shifts.isEmpty() || shifts.stream().anyMatch(shift -> shift.length() >= ticks)) {
            return shifts.stream();
        }
        return Stream.of(new Span(shifts.getFirst().start(), shifts.getLast().end()));
    }

    private static List<Span> common(List<Span> first, List<Span> second) {
        var result = new ArrayList<Span>();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            var a = first.get(i);
            var b = second.get(j);
            int start = Math.max(a.start(), b.start());
            int end = Math.min(a.end(), b.end());
            if (start < end) {
                result.add(new Span(start, end));
            }
            if (a.end() < b.end()) {
                i++;
            } else {
                j++;
            }
        }
        return result;
    }
}
