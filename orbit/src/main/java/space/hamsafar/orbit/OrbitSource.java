package space.hamsafar.orbit;

import java.time.Instant;
import org.orekit.utils.PVCoordinates;

/** What says where the station is: element sets for SGP4, or a published ephemeris. Immutable. */
public sealed interface OrbitSource permits ElementHistory, PublishedEphemeris {
    /** Whether a state may be asked for at an instant. */
    boolean reaches(Instant instant);

    /**
     * Position and velocity in TEME, metres and metres a second.
     *
     * @throws OrbitException if there is none at the instant
     */
    PVCoordinates temeAt(Instant instant);

    /** Mean elements nearest to an instant. */
    MeanElements elementsNear(Instant instant);

    /** How good the state at an instant is. */
    Accuracy accuracyAt(Instant instant);

    /** Where it comes from and how old it is at an instant, in a few words. */
    String describe(Instant instant);
}
