package space.hamsafar.programme.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.Interval;

/**
 * When work is done in a country: a week, its holidays, its make-up working days and its seasons of other hours.
 *
 * <p>A make-up day is worked with the hours of a Monday, of the season if one is on, even on a weekend; where Mondays
 * are off, with those of the first day of the week that is worked. A holiday is off, and a make-up day wins over a
 * holiday. Hours that a change of clocks skips are not worked.
 *
 * <p>What is tentative and has a fallback counts for the worse, unless the risk is taken: a day that may become a holiday
 * is off, and a day that may come into a season or out of it has the hours that are worked either way.
 *
 * @param id unique among calendars
 * @param name what people call it
 * @param zone local time of the hours
 * @param week hours by day of the week, apart from each other; a day that is absent is off
 * @param holidays days off
 * @param makeUpDays days that are worked whatever day of the week they are
 * @param seasons times of other hours; the first that holds counts
 */
public record WorkingCalendar(
        String id,
        String name,
        ZoneId zone,
        Map<DayOfWeek, List<ClockSpan>> week,
        List<Holiday> holidays,
        Set<LocalDate> makeUpDays,
        List<SpecialHours> seasons) {

    public WorkingCalendar {
        week = WeekHours.checked("calendar " + id, week);
        holidays = List.copyOf(holidays);
        makeUpDays = Collections.unmodifiableSet(new TreeSet<>(makeUpDays));
        seasons = List.copyOf(seasons);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("calendar " + id + " has no working day: give it a week");
        }
    }

    /** The hours that are worked on a day, in order; empty on a day off. */
    public List<ClockSpan> hours(LocalDate day) {
        boolean makeUp = makeUpDays.contains(day);
        if (!makeUp && holidays.stream().anyMatch(holiday -> holiday.mayInclude(day))) {
            return List.of();
        }
        var possible = new ArrayList<List<ClockSpan>>();
        for (var season : seasons) {
            if (season.mayInclude(day)) {
                possible.add(hours(season.week(), day, makeUp));
                if (season.surelyIncludes(day)) {
                    return WeekHours.common(possible);
                }
            }
        }
        possible.add(hours(week, day, makeUp));
        return WeekHours.common(possible);
    }

    private static List<ClockSpan> hours(Map<DayOfWeek, List<ClockSpan>> week, LocalDate day, boolean makeUp) {
        return makeUp ? WeekHours.ofMakeUpDay(week) : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    /** The same calendar with every date as it was told, firm. */
    public WorkingCalendar asTold() {
        return with(
                holidays.stream().map(Holiday::asTold).toList(),
                seasons.stream().map(SpecialHours::asTold).toList());
    }

    /** The same calendar where the holiday or season of this name that begins on a day begins, firm, on another. */
    public WorkingCalendar withMoved(String moved, LocalDate from, LocalDate becomes) {
        return with(
                holidays.stream()
                        .map(one -> one.name().equals(moved) && one.from().equals(from) ? one.movedTo(becomes) : one)
                        .toList(),
                seasons.stream()
                        .map(one -> one.name().equals(moved) && one.from().equals(from) ? one.movedTo(becomes) : one)
                        .toList());
    }

    private WorkingCalendar with(List<Holiday> newHolidays, List<SpecialHours> newSeasons) {
        return new WorkingCalendar(id, name, zone, week, newHolidays, makeUpDays, newSeasons);
    }

    /** Whether any work is done on a day. */
    public boolean isWorkingDay(LocalDate day) {
        return !hours(day).isEmpty();
    }

    /** The working shifts of a day as instants, in order. */
    public List<Interval> shifts(LocalDate day) {
        return hours(day).stream()
                .map(span -> Interval.of(
                        day.atTime(span.from()).atZone(zone).toInstant(),
                        day.atTime(span.to()).atZone(zone).toInstant()))
                .filter(shift -> !shift.isEmpty())
                .toList();
    }

    /** The first working day on or after a day; fails after ten years without one. */
    public LocalDate workingDayFrom(LocalDate day) {
        return day.datesUntil(day.plusYears(10))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "calendar " + id + " has no working day in ten years from " + day));
    }
}
