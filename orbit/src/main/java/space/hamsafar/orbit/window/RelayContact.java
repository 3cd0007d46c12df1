package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.SignScan;
import space.hamsafar.orbit.StationOrbit;

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
     * The stretches of a period with at least one relay in sight.
     *
     * @see #over(SampledTrack, List, Interval, double)
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<Interval> over(StationOrbit orbit, List<Relay> relays, Interval period, double grazingHeightKm) {
        return over(SampledTrack.of(orbit, period), relays, period, grazingHeightKm);
    }

    /**
     * The stretches of a period with at least one relay in sight, in order, apart from each other and cut at the
     * period's ends. Pointing limits and handover between relays are not in it.
     *
     * @param relays satellites, any number; with none there is no contact
     * @param grazingHeightKm least height of the line of sight above the ellipsoid, kilometres, 0 to 300; must be below
     *     the station
     * @throws IllegalArgumentException if the period has no start or no end, or the height is out of range
     * @throws OrbitException if the track does not cover the period
     */
    public static List<Interval> over(SampledTrack track, List<Relay> relays, Interval period, double grazingHeightKm) {
        List<Interval> stretches = new ArrayList<>();
        for (Relay relay : relays) {
            stretches.addAll(of(track, relay, period, grazingHeightKm));
        }
        return merged(stretches);
    }

    /**
     * The stretches of a period in which one relay is in sight, in order and cut at the period's ends.
     *
     * @see #over(SampledTrack, List, Interval, double)
     */
    public static List<Interval> of(SampledTrack track, Relay relay, Interval period, double grazingHeightKm) {
        Ranges.check("grazingHeightKm", grazingHeightKm, 0, 300);
        track.requireCover(period);
        double blocking = Earth.EQUATORIAL_RADIUS_M + grazingHeightKm * 1000;
        double fastest = 1.2 * track.fastestRadS();
        double x = GEOSTATIONARY_RADIUS_M * Math.cos(Math.toRadians(relay.longitudeDeg()));
        double y = GEOSTATIONARY_RADIUS_M * Math.sin(Math.toRadians(relay.longitudeDeg()));
        Fix fix = new Fix();
        SignScan scan = new SignScan(
                t -> {
                    track.position(t, fix);
                    return clearance(fix, x, y, blocking);
                },
                STEP_SECONDS,
                value -> Math.abs(value) / fastest);
        double to = track.secondsAt(period.getEnd());
        List<Interval> stretches = new ArrayList<>();
        for (double[] stretch : scan.stretches(track.secondsAt(period.getStart()), to)) {
            // The rounding of an instant must not carry the last stretch past the period's end, or short of it.
            Instant end = stretch[1] >= to ? period.getEnd() : track.instantAt(stretch[1]);
            add(stretches, track.instantAt(stretch[0]), end);
        }
        return List.copyOf(stretches);
    }

    /** The stretches of a period that are in none of the given ones, which are in order and apart. */
    public static List<Interval> gaps(List<Interval> contacts, Interval period) {
        List<Interval> gaps = new ArrayList<>();
        Instant from = period.getStart();
        for (Interval contact : contacts) {
            add(gaps, from, contact.getStart());
            from = contact.getEnd();
        }
        add(gaps, from, period.getEnd());
        return List.copyOf(gaps);
    }

    /**
     * Angle between the relay and the edge of the Earth's disc as the station sees them, plus if the relay is clear; the
     * polar axis is stretched so that the ellipsoid is a sphere, which leaves the relay on the equator where it is.
     */
    private static double clearance(Fix fix, double relayX, double relayY, double blocking) {
        double z = fix.z * Earth.STRETCH;
        double sx = relayX - fix.x;
        double sy = relayY - fix.y;
        double height = Math.sqrt(fix.x * fix.x + fix.y * fix.y + z * z);
        double cosine = -(sx * fix.x + sy * fix.y - z * z) / (Math.sqrt(sx * sx + sy * sy + z * z) * height);
        return Math.acos(Math.clamp(cosine, -1, 1)) - Math.asin(Math.min(1, blocking / height));
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
