package space.hamsafar.exchange.calendar;

import java.util.List;
import space.hamsafar.programme.ProgrammePlan;

/**
 * Which edition of a plan's calendars it is.
 *
 * @param sequence 0 for the first, higher for each later one
 * @param earlier the plans of earlier editions, the oldest first
 */
public record CalendarRevision(int sequence, List<ProgrammePlan> earlier) {

    /** The first edition. */
    public static final CalendarRevision FIRST = new CalendarRevision(0, List.of());

    public CalendarRevision {
        earlier = List.copyOf(earlier);
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence is " + sequence + ": it must be at least 0");
        }
    }
}
