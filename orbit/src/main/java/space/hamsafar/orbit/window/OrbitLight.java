package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.Shadow;
import space.hamsafar.orbit.SignScan;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.Track;

/**
 * Finds day and night on board: conical shadow of the WGS-84 ellipsoid, Sun by {@link SunPosition}, no atmosphere.
 *
 * <p>Refraction and a red Sun at the edge make the real twilight a few seconds longer.
 */
public final class OrbitLight {
    private static final double STEP_SECONDS = 30;

    private OrbitLight() {}

    /**
     * The light over a period, in order; the phases tile the period and no two neighbours have the same light.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<LightPhase> over(StationOrbit orbit, Interval period) {
        double length = Ranges.lengthSeconds(period);
        Track track = orbit.trackOver(period);
        List<LightPhase> phases = new ArrayList<>();
        Instant start = period.getStart();
        Light light = Shadow.lightAt(track, 0);
        for (Edge edge : edges(orbit, track, length)) {
            Instant end = track.instantAt(edge.seconds);
            if (end.isAfter(start) && end.isBefore(period.getEnd())) {
                phases.add(new LightPhase(Interval.of(start, end), light));
                start = end;
            }
            light = edge.after;
        }
        if (start.isBefore(period.getEnd())) {
            phases.add(new LightPhase(Interval.of(start, period.getEnd()), light));
        }
        return List.copyOf(phases);
    }

    /**
     * Angle between the direction to the Sun and the orbit plane at an instant, degrees, -90 to 90; positive where the
     * Sun stands on the side of the orbit's angular momentum.
     *
     * @throws OrbitException if the instant is out of the elements' reach
     */
    public static double betaAngleDeg(StationOrbit orbit, Instant instant) {
        Track track = orbit.trackFrom(instant);
        PVCoordinates state = track.temeAt(0);
        Vector3D normal = state.getMomentum().normalize();
        Vector3D sun = SunPosition.metresAt(track.centuriesAt(0)).normalize();
        return Math.toDegrees(Math.asin(normal.dotProduct(sun)));
    }

    /** A change of light. */
    private record Edge(double seconds, Light after) {}

    private static List<Edge> edges(StationOrbit orbit, Track track, double length) {
        double fastest = orbit.fastestRadS();
        SignScan wholeSun = new SignScan(
                t -> Shadow.clearance(track, t) - Shadow.sunRadius(track, t),
                STEP_SECONDS,
                value -> Math.abs(value) / fastest);
        SignScan noSun = new SignScan(
                t -> Shadow.clearance(track, t) + Shadow.sunRadius(track, t),
                STEP_SECONDS,
                value -> Math.abs(value) / fastest);
        List<Edge> edges = new ArrayList<>();
        for (SignScan.Crossing crossing : wholeSun.crossings(0, length)) {
            edges.add(new Edge(crossing.seconds(), crossing.rising() ? Light.DAY : Light.PENUMBRA));
        }
        for (SignScan.Crossing crossing : noSun.crossings(0, length)) {
            edges.add(new Edge(crossing.seconds(), crossing.rising() ? Light.PENUMBRA : Light.NIGHT));
        }
        edges.sort(Comparator.comparingDouble(Edge::seconds));
        return edges;
    }
}
