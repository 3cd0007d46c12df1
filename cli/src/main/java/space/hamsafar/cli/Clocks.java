package space.hamsafar.cli;

import java.time.Instant;
import space.hamsafar.exchange.WorldTime;

/** An instant in the three times that the programme lives by. */
final class Clocks {

    private Clocks() {}

    /** The instant to the minute, such as {@code 2026-10-25 14:39 UTC (22:39 Beijing, 19:39 Pakistan)}. */
    static String three(Instant instant) {
        return utc(instant) + " (" + elsewhere(WorldTime.BEIJING, instant) + " Beijing, "
                + elsewhere(WorldTime.PAKISTAN, instant) + " Pakistan)";
    }

    /** The instant to the minute, with its zone. */
    static String utc(Instant instant) {
        return WorldTime.UTC.minute(instant) + " UTC";
    }

    private static String elsewhere(WorldTime zone, Instant instant) {
        boolean sameDay = zone.day(instant).equals(WorldTime.UTC.day(instant));
        String minute = zone.minute(instant);
        return sameDay ? minute.substring(11) : minute.substring(5);
    }
}
