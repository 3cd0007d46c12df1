package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.util.OptionalDouble;
import space.hamsafar.orbit.Ranges;

/**
 * Where the station must be at an instant, as for a launch or a landing.
 *
 * @param at the instant
 * @param altitudeKm mean altitude wanted then, kilometres, 150 to 2000
 * @param toleranceKm how far from it is as good, kilometres, 0 to 100; room for the phase
 * @param argumentDeg mean argument of latitude wanted then (from the ascending node along the orbit), degrees, 0 to 360;
 *     empty if any will do
 * @param name what it is for
 */
public record OrbitGoal(Instant at, double altitudeKm, double toleranceKm, OptionalDouble argumentDeg, String name) {
    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public OrbitGoal {
        Ranges.check("altitudeKm", altitudeKm, 150, 2000);
        Ranges.check("toleranceKm", toleranceKm, 0, 100);
        argumentDeg.ifPresent(value -> Ranges.check("argumentDeg", value, 0, 360));
    }
}
