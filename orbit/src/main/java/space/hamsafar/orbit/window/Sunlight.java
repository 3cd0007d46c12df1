package space.hamsafar.orbit.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.SignScan;
import space.hamsafar.orbit.SunPosition;

/**
 * The light on a track, in seconds from its origin: the Earth's shadow as two cones, full shadow inside half shadow.
 *
 * <p>Directions are stretched along the polar axis so that the flattened Earth is a sphere; the Sun's disc is widened by
 * up to 0.3 % by this, which is 0.03 s at the edges. No atmosphere. Not thread-safe.
 */
final class Sunlight {
    private static final double STEP_SECONDS = 30;

    private final SampledTrack track;
    private final Fix station = new Fix();
    private final Fix sun = new Fix();

    Sunlight(SampledTrack track) {
        this.track = track;
    }

    /** A change of light. */
    record Edge(double seconds, Light after) {}

    /** Angle between the Sun's nearest point and the edge of the Earth's disc, plus if apart; times the disc's share. */
    private double clearance(double seconds, double discs) {
        track.position(seconds, station);
        track.sun().position(seconds, sun);
        double sunDistance = sun.radius();
        double stretch = Earth.STRETCH;
        double sz = station.z * stretch;
        double x = sun.x - station.x;
        double y = sun.y - station.y;
        double z = sun.z * stretch - sz;
        double height = Math.sqrt(station.x * station.x + station.y * station.y + sz * sz);
        double cosine = -(x * station.x + y * station.y + z * sz) / (Math.sqrt(x * x + y * y + z * z) * height);
        return Math.acos(Math.clamp(cosine, -1, 1))
                - Math.asin(Math.min(1, Earth.EQUATORIAL_RADIUS_M / height))
                - discs * Math.asin(SunPosition.RADIUS_M / sunDistance);
    }

    Light at(double seconds) {
        if (clearance(seconds, 1) >= 0) {
            return Light.DAY;
        }
        return clearance(seconds, -1) > 0 ? Light.PENUMBRA : Light.NIGHT;
    }

    private SignScan scan(double discs) {
        double fastest = track.fastestRadS() + 1.1 * Earth.ROTATION_RAD_S;
        return new SignScan(t -> clearance(t, discs), STEP_SECONDS, value -> Math.abs(value) / fastest);
    }

    /** Stretches of full sunlight between two times. */
    List<double[]> days(double from, double to) {
        return scan(1).stretches(from, to);
    }

    /** Changes of light between two times, in order. */
    List<Edge> edges(double from, double to) {
        List<Edge> edges = new ArrayList<>();
        for (SignScan.Crossing crossing : scan(1).crossings(from, to)) {
            edges.add(new Edge(crossing.seconds(), crossing.rising() ? Light.DAY : Light.PENUMBRA));
        }
        for (SignScan.Crossing crossing : scan(-1).crossings(from, to)) {
            edges.add(new Edge(crossing.seconds(), crossing.rising() ? Light.PENUMBRA : Light.NIGHT));
        }
        edges.sort(Comparator.comparingDouble(Edge::seconds));
        return edges;
    }
}
