package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import org.threeten.extra.Interval;

/**
 * One time that the station is above a site's least elevation.
 *
 * @param siteId the site
 * @param rise instant at which the station climbs through the least elevation
 * @param culmination instant of the greatest elevation
 * @param set instant at which it sinks through the least elevation
 * @param maxElevationDeg greatest elevation, degrees
 * @param riseAzimuthDeg direction of the rise, degrees from north by east, 0 to 360
 * @param setAzimuthDeg direction of the set, degrees from north by east, 0 to 360
 * @param lit whether at culmination the station is in full sunlight while the site is dark (Sun 6° or more below the
 *     horizon), so that it can be seen by eye
 */
public record Pass(
        String siteId,
        Instant rise,
        Instant culmination,
        Instant set,
        double maxElevationDeg,
        double riseAzimuthDeg,
        double setAzimuthDeg,
        boolean lit) {
    /** The time from rise to set. */
    public Interval interval() {
        return Interval.of(rise, set);
    }

    /** How long the pass lasts. */
    public Duration duration() {
        return Duration.between(rise, set);
    }
}
