package space.hamsafar.orbit.conjunction;

import java.time.Duration;
import java.time.Instant;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.utils.Constants;
import space.hamsafar.orbit.Astrodynamics;

/** One object of a catalogue with its newest element set, of any orbit that SGP4 knows. Immutable. */
public final class CatalogueObject {
    private final String name;
    private final TLE elements;

    CatalogueObject(String name, TLE elements) {
        this.name = name;
        this.elements = elements;
    }

    /** Name as the catalogue has it; the number where it has none. */
    public String name() {
        return name;
    }

    /** Number in the satellite catalogue. */
    public int catalogueNumber() {
        return elements.getSatelliteNumber();
    }

    /** Epoch of the elements, UTC. */
    public Instant epoch() {
        return elements.getDate().toInstant(Astrodynamics.EMBEDDED.getTimeScales());
    }

    /** Time from the epoch of the elements to an instant. */
    public Duration ageAt(Instant instant) {
        return Duration.between(epoch(), instant);
    }

    TLE elements() {
        return elements;
    }

    /** A propagator of its own; it is not to be shared between threads. */
    TLEPropagator propagator() {
        var teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        return TLEPropagator.selectExtrapolator(
                elements, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
    }
}
