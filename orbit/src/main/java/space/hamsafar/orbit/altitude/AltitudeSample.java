package space.hamsafar.orbit.altitude;

import java.time.Instant;

/**
 * Mean altitude at an instant.
 *
 * @param epoch the instant
 * @param meanAltitudeKm mean semi-major axis less 6378.137 km, kilometres
 */
public record AltitudeSample(Instant epoch, double meanAltitudeKm) {}
