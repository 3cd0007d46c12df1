package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/** Samples the station's way as states at even steps. */
public final class Ephemerides {
    private static final long MOST_STATES = 1_000_000;

    private Ephemerides() {}

    /**
     * States from the start of a period on, one each step, and one at its end.
     *
     * @param step time between states, above zero
     * @throws IllegalArgumentException if the period is empty or has no start or no end, or if the step is not above
     *     zero or would give more than a million states
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static Ephemeris sample(StationOrbit orbit, StationFrame frame, Interval period, Duration step) {
        double length = Ranges.lengthSeconds(period);
        if (!step.isPositive() || length / Ranges.seconds(step) > MOST_STATES) {
            throw new IllegalArgumentException("step is %s for %s; allowed is above zero and at most %s states"
                    .formatted(step, period, MOST_STATES));
        }
        Track track = orbit.trackOver(period);
        List<StationState> states = new ArrayList<>();
        for (Instant at = period.getStart(); at.isBefore(period.getEnd()); at = at.plus(step)) {
            states.add(StationOrbit.stateAt(track, Ranges.seconds(period.getStart(), at), frame));
        }
        states.add(StationOrbit.stateAt(track, length, frame));
        return new Ephemeris(frame, states);
    }
}
