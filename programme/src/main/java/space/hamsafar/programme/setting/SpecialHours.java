package space.hamsafar.programme.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A season in which other hours are kept, such as Ramadan.
 *
 * @param name what it is
 * @param from first day
 * @param to last day, inclusive
 * @param week hours by day of the week; a day that is absent is off
 * @param tentative whether the dates wait for a sighting of the moon
 * @param provenance origin of the dates and hours
 */
public record SpecialHours(
        String name,
        LocalDate from,
        LocalDate to,
        Map<DayOfWeek, List<ClockSpan>> week,
        boolean tentative,
        Provenance provenance) {

    public SpecialHours {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(name + " ends on " + to + " before it begins on " + from);
        }
        week = WeekHours.checked("season " + name, week);
    }

    /** Whether the day lies in the season. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
