package space.hamsafar.orbit.weather;

/** How active the Sun is taken to be where nobody knows yet. */
public enum Level {
    /** Quieter than 95 of 100 cases. */
    LOW,
    /** As quiet as active: the median. */
    MIDDLE,
    /** More active than 95 of 100 cases. */
    HIGH
}
