package space.hamsafar.orbit.altitude;

import java.time.Duration;
import java.time.Instant;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.SunPosition;

/**
 * Where the Sun stands and how far the Earth has turned at an instant; radians, equator of date.
 *
 * @param ascension right ascension
 * @param declination of the Sun
 * @param siderealTime right ascension of the Greenwich meridian
 */
record Sun(double ascension, double declination, double siderealTime) {
    private static final Instant J2000 = Instant.parse("2000-01-01T12:00:00Z");

    /** Good to 0.02°, ample for the density of the air. */
    static Sun at(Instant instant) {
        double days = Duration.between(J2000, instant).toMillis() / 86_400_000.0;
        double siderealTime = Math.toRadians((280.46061837 + 360.98564736629 * days) % 360);
        GroundPoint below = SunPosition.subsolarPoint(instant, EarthOrientation.BUILT_IN);
        return new Sun(
                Math.toRadians(below.longitudeDeg()) + siderealTime,
                // The geodetic latitude of the point below is up to 0.2° larger than the declination.
                Math.atan(Math.tan(Math.toRadians(below.latitudeDeg())) * 0.99330562),
                siderealTime);
    }
}
