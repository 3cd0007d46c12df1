package space.hamsafar.orbit;

import java.time.Instant;

/**
 * Point above the Earth at an instant, geodetic on WGS-84.
 *
 * @param epoch the instant
 * @param latitudeDeg geodetic latitude, degrees north, -90 to 90
 * @param longitudeDeg longitude, degrees east, -180 included to 180
 * @param altitudeKm height above the ellipsoid, kilometres
 */
public record GroundPoint(Instant epoch, double latitudeDeg, double longitudeDeg, double altitudeKm) {}
