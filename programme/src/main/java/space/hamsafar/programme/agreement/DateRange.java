package space.hamsafar.programme.agreement;

import java.time.LocalDate;

/**
 * The days that a phase found for a step: {@code [start, finish)}, equal for a point.
 *
 * @param start first day
 * @param finish first day after it
 */
public record DateRange(LocalDate start, LocalDate finish) {

    public DateRange {
        if (finish.isBefore(start)) {
            throw new IllegalArgumentException("range ends on " + finish + " before it begins on " + start);
        }
    }
}
