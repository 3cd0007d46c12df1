package space.hamsafar.planning.replan;

/** How far an activity of a running plan is. */
public sealed interface ActivityStatus {

    /** It has not begun, whatever the plan says. */
    record NotStarted() implements ActivityStatus {}

    /**
     * It has begun and goes on.
     *
     * @param start when it began
     * @param end when it is expected to end, after now
     */
    record Running(int start, int end) implements ActivityStatus {}

    /**
     * It is over.
     *
     * @param start when it began
     * @param end when it ended
     */
    record Done(int start, int end) implements ActivityStatus {}

    /**
     * It was broken off and must be finished later, by the same kind of people and with the same resources.
     *
     * @param start when it began
     * @param end when it was broken off
     * @param rest ticks that are still to be done, at least 1
     */
    record PartDone(int start, int end, int rest) implements ActivityStatus {

        public PartDone {
            if (rest < 1) {
                throw new IllegalArgumentException("rest is " + rest + ": it must be at least 1; 0 would be done");
            }
        }
    }

    /** It will not be done. */
    record Skipped() implements ActivityStatus {}
}
