package space.hamsafar.programme.flight;

/**
 * By how much the crew's night may move from one to the next. Going to bed later comes more easily than earlier.
 *
 * @param laterMinutes most minutes later than the night before
 * @param earlierMinutes most minutes earlier than the night before
 */
public record SleepShift(int laterMinutes, int earlierMinutes) {

    /** No limit: a night may lie anywhere. */
    public static final SleepShift FREE = new SleepShift(24 * 60, 24 * 60);
}
