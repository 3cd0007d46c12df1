package space.hamsafar.programme.execution;

import java.time.Instant;
import java.util.Optional;

/** How far an entry of the timeline is. */
public sealed interface EntryStatus {

    /** It has not begun, whatever the plan says. */
    record NotStarted() implements EntryStatus {}

    /**
     * It has begun and goes on.
     *
     * @param start when it began
     * @param expectedEnd when it is expected to end; empty where it is to last as long as planned
     */
    record Running(Instant start, Optional<Instant> expectedEnd) implements EntryStatus {}

    /**
     * It is over.
     *
     * @param start when it began
     * @param end when it ended
     */
    record Done(Instant start, Instant end) implements EntryStatus {}

    /**
     * It was broken off and is to go on later.
     *
     * @param start when it began
     * @param end when it was broken off
     * @param restMinutes what is still to be done, at least 1; empty where it is what the plan leaves
     */
    record PartDone(Instant start, Instant end, Optional<Integer> restMinutes) implements EntryStatus {

        public PartDone {
            if (restMinutes.filter(minutes -> minutes < 1).isPresent()) {
                throw new IllegalArgumentException(
                        "restMinutes is " + restMinutes.get() + ": it must be at least 1; 0 would be done");
            }
        }
    }

    /**
     * It will not be done.
     *
     * @param note why; may be empty
     */
    record Skipped(String note) implements EntryStatus {}

    /** When it began, if it did. */
    default Optional<Instant> begun() {
        return switch (this) {
            case NotStarted _, Skipped _ -> Optional.empty();
            case Running(Instant start, Optional<Instant> _) -> Optional.of(start);
            case Done(Instant start, Instant _) -> Optional.of(start);
            case PartDone(Instant start, Instant _, Optional<Integer> _) -> Optional.of(start);
        };
    }
}
