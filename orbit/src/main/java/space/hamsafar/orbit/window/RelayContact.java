package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.SignScan;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.Track;

/** Finds when the station can talk through relay satellites: where the Earth does not stand between. */
public final class RelayContact {
    private static final double STEP_SECONDS = 30;
    private static final double GEOSTATIONARY_RADIUS_M = 42_164_170;

    private RelayContact() {}

    /**
     * The stretches of a period with at least one relay in sight, the line of sight passing clear of the ellipsoid.
     *
     * @see #over(StationOrbit, List, Interval, double)
     */
    public static List<Interval> over(StationOrbit orbit, List<Relay> relays, Interval period) {
        return over(orbit, relays, period, 0);
    }

    /**
     * The stretches of a period with at least one relay in sight, in order, apart from each other and cut at the
     * period's ends. Pointing limits and handover between relays are not in it.
     *
     * @param relays satellites, any number; with none there is no contact
     * @param grazingHeightKm least height of the line of sight above the ellipsoid, kilometres, 0 to 300; must be below
     *     the station
     * @throws IllegalArgumentException if the period has no start or no end, or the height is out of range
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<Interval> over(StationOrbit orbit, List<Relay> relays, Interval period, double grazingHeightKm) {
        Ranges.check("grazingHeightKm", grazingHeightKm, 0, 300);
        double length = Ranges.lengthSeconds(period);
        Track track = orbit.trackOver(period);
        double blocking = Earth.EQUATORIAL_RADIUS_M + grazingHeightKm * 1000;
        double fastest = 1.2 * orbit.fastestRadS();
        List<Interval> stretches = new ArrayList<>();
        for (Relay relay : relays) {
            Vector3D place = Earth.position(
                    0, Math.toRadians(relay.longitudeDeg()), GEOSTATIONARY_RADIUS_M - Earth.EQUATORIAL_RADIUS_M);
            SignScan scan = new SignScan(
                    t -> clearance(track.fixedPositionAt(t), place, blocking),
                    STEP_SECONDS,
                    value -> Math.abs(value) / fastest);
            for (double[] stretch : scan.stretches(0, length)) {
                // The rounding of an instant must not carry the last stretch past the period's end, or short of it.
                Instant end = stretch[1] >= length ? period.getEnd() : track.instantAt(stretch[1]);
                add(stretches, track.instantAt(stretch[0]), end);
            }
        }
        return merged(stretches);
    }

    /** Angle between the relay and the edge of the Earth's disc as the station sees them, plus if the relay is clear. */
    private static double clearance(Vector3D fixed, Vector3D relay, double blocking) {
        Vector3D station = Earth.rounded(fixed);
        Vector3D sight = relay.subtract(station);
        return Vector3D.angle(sight, station.negate()) - Math.asin(Math.min(1, blocking / station.getNorm()));
    }

    private static void add(List<Interval> stretches, Instant start, Instant end) {
        if (start.isBefore(end)) {
            stretches.add(Interval.of(start, end));
        }
    }

    private static List<Interval> merged(List<Interval> stretches) {
        stretches.sort(Comparator.comparing(Interval::getStart).thenComparing(Interval::getEnd));
        List<Interval> merged = new ArrayList<>();
        for (Interval next : stretches) {
            if (!merged.isEmpty() && merged.getLast().isConnected(next)) {
                merged.add(merged.removeLast().span(next));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }
}
