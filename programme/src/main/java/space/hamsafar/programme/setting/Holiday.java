package space.hamsafar.programme.setting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which no work is done.
 *
 * @param name what it is
 * @param from first day
 * @param to last day, inclusive
 * @param firmness whether the date waits for a sighting of the moon or a decree, and the first day that it may have instead
 * @param provenance origin of the dates
 */
public record Holiday(String name, LocalDate from, LocalDate to, Firmness firmness, Provenance provenance) {

    public Holiday {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(name + " ends on " + to + " before it begins on " + from);
        }
    }

    /** Whether the day is one of them, as the dates were told. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the day is one of them as told, or may become one and is kept free for that. */
    public boolean mayInclude(LocalDate day) {
        return includes(day)
                || firmness.kept()
                        .map(this::movedTo)
                        .filter(moved -> moved.includes(day))
                        .isPresent();
    }

    /** The same, firm as it was told. */
    public Holiday asTold() {
        return new Holiday(name, from, to, Firmness.FIRM, provenance);
    }

    /** As many days, firm, from another first day on. */
    public Holiday movedTo(LocalDate first) {
        return new Holiday(name, first, first.plusDays(ChronoUnit.DAYS.between(from, to)), Firmness.FIRM, provenance);
    }
}
