package space.hamsafar.orbit.sgp4;

import java.time.Instant;

/**
 * Mean elements as SGP4 takes them, in TEME of their epoch.
 *
 * @param epoch instant at which the elements hold, UTC
 * @param meanMotionRadMin Kozai mean motion, radians a minute, above 0
 * @param eccentricity 0 to below 1
 * @param inclination radians
 * @param raan right ascension of the ascending node, radians
 * @param argumentOfPerigee radians
 * @param meanAnomaly radians
 * @param bStar drag term, 1/earth radii
 */
public record Sgp4Elements(
        Instant epoch,
        double meanMotionRadMin,
        double eccentricity,
        double inclination,
        double raan,
        double argumentOfPerigee,
        double meanAnomaly,
        double bStar) {
    /** Refuses what is no orbit round the Earth; {@link IllegalArgumentException}. */
    public Sgp4Elements {
        if (!(meanMotionRadMin > 0) || !(eccentricity >= 0 && eccentricity < 1)) {
            throw new IllegalArgumentException(
                    "meanMotionRadMin is %s and eccentricity %s; allowed is above 0, and 0 to below 1"
                            .formatted(meanMotionRadMin, eccentricity));
        }
        if (!Double.isFinite(inclination + raan + argumentOfPerigee + meanAnomaly + bStar + meanMotionRadMin)) {
            throw new IllegalArgumentException("an angle or the drag term is not a finite number");
        }
    }
}
