package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;

/** The station's orbit. */
public final class StationOrbit {
    private final MeanElements elements;

    private StationOrbit(MeanElements elements) {
        this.elements = elements;
    }

    /** The orbit of a set of elements. */
    public static StationOrbit of(MeanElements elements) {
        return new StationOrbit(elements);
    }

    /** The elements it was made from. */
    public MeanElements elements() {
        return elements;
    }

    /** State at an instant. */
    public StationState stateAt(Instant instant, StationFrame frame) {
        throw new OrbitException("no state yet at " + instant + frame);
    }

    /** Point above the ground at an instant. */
    public GroundPoint groundPointAt(Instant instant) {
        throw new OrbitException("no state yet at " + instant);
    }

    /** Mean RAAN at an instant, degrees, 0 to 360. */
    public double raanDegAt(Instant instant) {
        throw new OrbitException("no state yet at " + instant);
    }

    /** Age of the elements at an instant. */
    public Duration elementsAgeAt(Instant instant) {
        return Duration.between(elements.epoch(), instant);
    }

    /** Orbital period. */
    public Duration period() {
        return Duration.ofNanos(Math.round(86_400e9 / elements.meanMotionRevPerDay()));
    }
}
