package space.hamsafar.planning;

/**
 * A minimum and a maximum time between an end of one activity and an end of another; it binds only when both are in
 * the schedule.
 *
 * <p>{@code minimum <= to.toPoint - from.fromPoint <= maximum}.
 *
 * @param from id of the activity that the time is measured from
 * @param fromPoint its end
 * @param to id of the activity that the time is measured to
 * @param toPoint its end
 * @param minimum ticks; negative lets {@code to} come first
 * @param maximum ticks, {@link #NO_MAXIMUM} where there is none
 */
public record TimeLag(String from, Point fromPoint, String to, Point toPoint, int minimum, int maximum) {

    /** Stands for "however long". */
    public static final int NO_MAXIMUM = Integer.MAX_VALUE;

    public TimeLag {
        if (minimum > maximum) {
            throw new IllegalArgumentException(
                    "time lag from " + from + " to " + to + " has minimum " + minimum + " above maximum " + maximum);
        }
    }

    /** {@code to} starts no earlier than so many ticks after {@code from} has ended. */
    public static TimeLag endToStart(String from, String to, int minimum) {
        return new TimeLag(from, Point.END, to, Point.START, minimum, NO_MAXIMUM);
    }
}
