package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;
import org.threeten.extra.Interval;

/** Checks of arguments, with one wording for all of them. */
public final class Ranges {
    private Ranges() {}

    /**
     * Refuses a value that is not a number between the limits, both included.
     *
     * @throws OutOfRangeException with the name, the value and the limits
     */
    public static void check(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new OutOfRangeException(name, value, "allowed is %s to %s".formatted(min, max));
        }
    }

    /**
     * Refuses a value that is not a number above one limit and at most another.
     *
     * @throws OutOfRangeException with the name, the value and the limits
     */
    public static void checkAbove(String name, double value, double limit, double max) {
        if (!(value > limit && value <= max)) {
            throw new OutOfRangeException(name, value, "allowed is above %s, to %s".formatted(limit, max));
        }
    }

    /** Seconds from one instant to the other as a fraction; good to a nanosecond over years. */
    public static double seconds(Instant from, Instant to) {
        return seconds(Duration.between(from, to));
    }

    /** Seconds of a length of time as a fraction. */
    public static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() * 1e-9;
    }

    /** The instant so many seconds later, to a nanosecond. */
    public static Instant plus(Instant from, double seconds) {
        long whole = (long) Math.floor(seconds);
        return from.plusSeconds(whole).plusNanos(Math.round((seconds - whole) * 1e9));
    }

    /** Length in seconds; refuses a period without a start or an end. */
    public static double lengthSeconds(Interval period) {
        if (period.isUnboundedStart() || period.isUnboundedEnd()) {
            throw new IllegalArgumentException("period is " + period + "; give it a start and an end");
        }
        return seconds(period.getStart(), period.getEnd());
    }
}
