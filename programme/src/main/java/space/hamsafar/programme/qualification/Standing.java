package space.hamsafar.programme.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How somebody stands to a qualification on a day.
 *
 * @param person id
 * @param qualification id
 * @param state whether it is held
 * @param since day on which it was gained, or renewed last
 * @param until last day on which it holds; empty where it has no end or is not held
 * @param missing ids of the units that are still to be done, for it or for its renewal
 */
public record Standing(
        String person,
        String qualification,
        State state,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<String> missing) {

    /** Whether a qualification is held. */
    public enum State {
        /** Nothing that leads to it is done. */
        NONE,
        /** Some of what leads to it is done. */
        IN_TRAINING,
        /** It is held. */
        HELD,
        /** It is held, and can be renewed now without a change of the anniversary. */
        RENEWAL_DUE,
        /** It was held. */
        LAPSED
    }

    public Standing {
        missing = List.copyOf(missing);
    }

    /** Whether it is held. */
    public boolean isHeld() {
        return state == State.HELD || state == State.RENEWAL_DUE;
    }
}
