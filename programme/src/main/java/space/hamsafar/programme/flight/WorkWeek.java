package space.hamsafar.programme.flight;

import java.time.DayOfWeek;
import java.util.List;

/**
 * Limits of work beyond the single day.
 *
 * @param hours most work of a person from Monday to Sunday on board; 0 for no limit
 * @param days weekdays with fewer hours, such as half days and days off
 */
public record WorkWeek(double hours, List<ShortDay> days) {

    /** No limits but those of the day. */
    public static final WorkWeek NONE = new WorkWeek(0, List.of());

    /**
     * A weekday with fewer hours.
     *
     * @param day of the week, on board
     * @param hours most work of a person on it; 0 for a day off
     * @param who whose day it is
     */
    public record ShortDay(DayOfWeek day, double hours, Group who) {}

    public WorkWeek {
        days = List.copyOf(days);
    }
}
