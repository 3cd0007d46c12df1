package space.hamsafar.programme.setting;

import java.time.LocalDate;

/**
 * Days on which no work is done.
 *
 * @param name what it is
 * @param from first day
 * @param to last day, inclusive
 * @param tentative whether the date waits for a sighting of the moon or a decree
 * @param provenance origin of the dates
 */
public record Holiday(String name, LocalDate from, LocalDate to, boolean tentative, Provenance provenance) {

    public Holiday {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(name + " ends on " + to + " before it begins on " + from);
        }
    }

    /** Whether the day is one of them. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
