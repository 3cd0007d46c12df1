package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.OrbitException;

/**
 * The station's way over the sky of a site.
 *
 * @param points in order of time
 */
public record SkyPath(List<Point> points) {
    /** Copies the list. */
    public SkyPath {
        points = List.copyOf(points);
    }

    /**
     * A direction at an instant.
     *
     * @param at the instant
     * @param azimuthDeg from north by east, degrees, 0 to 360
     * @param elevationDeg above the horizon plane, degrees
     */
    public record Point(Instant at, double azimuthDeg, double elevationDeg) {}

    /**
     * Directions from the start of a stretch on, one each step, and one at its end.
     *
     * @param step above zero
     * @throws OrbitException if the track does not cover the stretch
     */
    public static SkyPath over(SampledTrack track, GroundSite site, Interval stretch, Duration step) {
        if (!step.isPositive()) {
            throw new IllegalArgumentException("step is " + step + "; give one above zero");
        }
        track.requireCover(stretch);
        Place place = new Place(site);
        List<Point> points = new ArrayList<>();
        for (Instant at = stretch.getStart(); at.isBefore(stretch.getEnd()); at = at.plus(step)) {
            points.add(point(track, place, at));
        }
        points.add(point(track, place, stretch.getEnd()));
        return new SkyPath(points);
    }

    private static Point point(SampledTrack track, Place place, Instant at) {
        Fix fix = new Fix();
        track.position(track.secondsAt(at), fix);
        return new Point(at, place.azimuthDeg(fix), Math.toDegrees(place.elevation(fix)));
    }
}
