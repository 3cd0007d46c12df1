package space.hamsafar.orbit.altitude;

import java.time.Instant;

/**
 * Mean altitude at an instant: mean semi-major axis less 6378.137 km, kilometres.
 *
 * @param epoch the instant
 * @param meanAltitudeKm observed, or the middle of a forecast
 * @param lowKm altitude that it stays above in 95 of 100 cases; the observed one where it was observed
 * @param highKm altitude that it stays below in 95 of 100 cases; the observed one where it was observed
 */
public record AltitudeSample(Instant epoch, double meanAltitudeKm, double lowKm, double highKm) {
    /** Checks the order; {@link IllegalArgumentException} if the three altitudes do not rise from low to high. */
    public AltitudeSample {
        if (!(lowKm <= meanAltitudeKm && meanAltitudeKm <= highKm)) {
            throw new IllegalArgumentException(
                    "altitudes %s, %s, %s of %s do not rise".formatted(lowKm, meanAltitudeKm, highKm, epoch));
        }
    }

    /** An altitude that element sets show. */
    static AltitudeSample observed(Instant epoch, double meanAltitudeKm) {
        return new AltitudeSample(epoch, meanAltitudeKm, meanAltitudeKm, meanAltitudeKm);
    }
}
