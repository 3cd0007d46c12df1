package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import space.hamsafar.orbit.StationOrbit;

/**
 * What a window was computed from.
 *
 * @param what the elements or the ephemeris, as a phrase
 * @param epoch instant at which the elements hold; empty for an ephemeris
 * @param accuracy how good it is, as a phrase
 */
public record WindowSource(String what, Optional<Instant> epoch, String accuracy) {
    static WindowSource of(StationOrbit orbit) {
        return new WindowSource(
                "mean elements of " + orbit.elements().objectName() + " of "
                        + orbit.elements().epoch() + ", SGP4",
                Optional.of(orbit.elements().epoch()),
                "0.1–2.6 km within a week of the epoch, then growing along the track");
    }

    /** Time from the epoch of the elements to an instant, negative before the epoch; empty for an ephemeris. */
    public Optional<Duration> ageAt(Instant instant) {
        return epoch.map(at -> Duration.between(at, instant));
    }
}
