package space.hamsafar.orbit;

import java.util.List;

/**
 * States of the station in order of time, all in one frame.
 *
 * @param frame frame of all states
 * @param states at least one state, epochs strictly rising
 */
public record Ephemeris(StationFrame frame, List<StationState> states) {
    /** Copies the list; {@link IllegalArgumentException} if it is empty, out of order or mixes frames. */
    public Ephemeris {
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("an ephemeris without states; give a period that is not empty");
        }
        for (int i = 0; i < states.size(); i++) {
            StationState state = states.get(i);
            if (state.frame() != frame) {
                throw new IllegalArgumentException(
                        "state at %s is in %s; the ephemeris is in %s".formatted(state.epoch(), state.frame(), frame));
            }
            if (i > 0 && !states.get(i - 1).epoch().isBefore(state.epoch())) {
                throw new IllegalArgumentException(
                        "state at %s does not follow the one before; sort the states".formatted(state.epoch()));
            }
        }
    }
}
