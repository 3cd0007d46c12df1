package space.hamsafar.exchange.report;

import java.time.Instant;
import space.hamsafar.exchange.WorldTime;

/**
 * An instant in the three times, to the minute or the second.
 *
 * @param iso ISO 8601 in UTC
 * @param utc day and time in UTC
 * @param beijing day and time in China
 * @param pakistan day and time in Pakistan
 */
public record Moment(String iso, String utc, String beijing, String pakistan) {
    static Moment toMinute(Instant instant) {
        return new Moment(
                instant.toString(),
                WorldTime.UTC.minute(instant),
                WorldTime.BEIJING.minute(instant),
                WorldTime.PAKISTAN.minute(instant));
    }

    static Moment toSecond(Instant instant) {
        return new Moment(
                instant.toString(),
                WorldTime.UTC.second(instant),
                WorldTime.BEIJING.second(instant),
                WorldTime.PAKISTAN.second(instant));
    }
}
