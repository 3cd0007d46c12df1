package space.hamsafar.programme.setting;

import java.time.LocalTime;

/**
 * Part of a local day, {@code [from, to)}.
 *
 * @param from first minute
 * @param to first minute after it, later than {@code from}; midnight at the end of the day is not expressible
 */
public record ClockSpan(LocalTime from, LocalTime to) {

    public ClockSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("clock span " + from + "–" + to + " is empty: end must be after start");
        }
    }
}
