package space.hamsafar.planning;

/** Whether an activity must be in the schedule, or what it is worth there. */
public sealed interface Presence {

    /** It must be in every complete schedule. */
    record Mandatory() implements Presence {}

    /**
     * It may be left out.
     *
     * @param value what placing it is worth, at least 0
     */
    record Optional(int value) implements Presence {

        public Optional {
            if (value < 0) {
                throw new IllegalArgumentException("value is " + value + ": it must be at least 0");
            }
        }
    }

    /** It must be in every complete schedule. */
    static Presence mandatory() {
        return new Mandatory();
    }

    /** It may be left out, at the loss of this value. */
    static Presence optional(int value) {
        return new Optional(value);
    }
}
