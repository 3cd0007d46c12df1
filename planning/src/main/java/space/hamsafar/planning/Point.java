package space.hamsafar.planning;

/** One of the two ends of an activity. */
public enum Point {
    START,
    END
}
