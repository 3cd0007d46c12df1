package space.hamsafar.programme.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * A season in which other hours are kept, such as Ramadan.
 *
 * @param name what it is
 * @param from first day
 * @param to last day, inclusive
 * @param week hours by day of the week; a day that is absent is off
 * @param firmness whether the dates wait for a sighting of the moon, and the first day that it may have instead
 * @param provenance origin of the dates and hours
 */
public record SpecialHours(
        String name,
        LocalDate from,
        LocalDate to,
        Map<DayOfWeek, List<ClockSpan>> week,
        Firmness firmness,
        Provenance provenance) {

    public SpecialHours {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(name + " ends on " + to + " before it begins on " + from);
        }
        week = WeekHours.checked("season " + name, week);
    }

    /** Whether the day lies in the season, as its dates were told. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the day lies in the season as told, or may come to and plans hold for that. */
    public boolean mayInclude(LocalDate day) {
        return includes(day) || keptIncludes(day, false);
    }

    /** Whether the day lies in the season both as told and by the fallback for which plans hold. */
    public boolean surelyIncludes(LocalDate day) {
        return includes(day) && keptIncludes(day, true);
    }

    /** The same, firm as it was told. */
    public SpecialHours asTold() {
        return new SpecialHours(name, from, to, week, Firmness.FIRM, provenance);
    }

    /** As many days, firm, from another first day on. */
    public SpecialHours movedTo(LocalDate first) {
        return new SpecialHours(
                name, first, first.plusDays(ChronoUnit.DAYS.between(from, to)), week, Firmness.FIRM, provenance);
    }

    private boolean keptIncludes(LocalDate day, boolean otherwise) {
        return firmness.kept().map(first -> movedTo(first).includes(day)).orElse(otherwise);
    }
}
