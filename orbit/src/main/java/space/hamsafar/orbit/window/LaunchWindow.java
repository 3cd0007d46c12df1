package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import org.threeten.extra.Interval;

/**
 * A time at which a launch pad passes under the station's orbit plane as a {@link PlaneRule} wants it.
 *
 * @param opens first instant within the rule's tolerance
 * @param liftOff instant at which the rule's offset is met
 * @param closes last instant within the rule's tolerance
 * @param planeOffsetDeg right ascension of the pad less RAAN of the station at lift-off, degrees, TEME of date
 * @param sunElevationDeg elevation of the Sun at the pad at lift-off, degrees
 * @param elementsAge time from the epoch of the elements to lift-off, negative before the epoch
 * @param phaseAngleDeg how far the station is ahead of the pad at lift-off, measured along the orbit from the pad's
 *     direction, degrees, 0 to 360; by SGP4 from the elements as they stand, so a hint only: the station phases itself
 *     before a launch, and after a few weeks the angle is open
 * @param reason why the window is here, as a sentence
 */
public record LaunchWindow(
        Instant opens,
        Instant liftOff,
        Instant closes,
        double planeOffsetDeg,
        double sunElevationDeg,
        Duration elementsAge,
        double phaseAngleDeg,
        String reason) {
    /** The time from opening to closing. */
    public Interval interval() {
        return Interval.of(opens, closes);
    }
}
