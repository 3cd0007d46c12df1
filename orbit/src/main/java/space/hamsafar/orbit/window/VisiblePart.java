package space.hamsafar.orbit.window;

import java.time.Instant;
import org.threeten.extra.Interval;

/**
 * The part of a pass in which the station can be seen by eye: in full sunlight above a dark site.
 *
 * @param interval the part
 * @param beginsWith what begins it
 * @param endsWith what ends it
 * @param beginElevationDeg elevation at its begin, degrees
 * @param endElevationDeg elevation at its end, degrees
 * @param beginAzimuthDeg direction at its begin, degrees from north by east
 * @param endAzimuthDeg direction at its end, degrees from north by east
 * @param highest instant of the greatest elevation within the part
 * @param maxElevationDeg greatest elevation within the part, degrees
 */
public record VisiblePart(
        Interval interval,
        Edge beginsWith,
        Edge endsWith,
        double beginElevationDeg,
        double endElevationDeg,
        double beginAzimuthDeg,
        double endAzimuthDeg,
        Instant highest,
        double maxElevationDeg) {
    /** What bounds a visible part. */
    public enum Edge {
        /** The station rises or sets. */
        HORIZON,
        /** The station leaves or enters the Earth's shadow. */
        SHADOW,
        /** The site's dusk or dawn. */
        TWILIGHT
    }
}
