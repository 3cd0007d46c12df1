package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Horizon;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.SignScan;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.SunPosition;

/**
 * Finds when the station's ground track leads over a landing site.
 *
 * <p>Assumptions: the landing is at the instant at which the station itself would come closest to the site, and the
 * undocking whole orbital periods before it. The ship's own lower orbit and its descent shift both by minutes, which
 * this does not model. Distances are on a sphere of 6371 km, good to 0.5 %.
 */
public final class Landings {
    private static final double STEP_SECONDS = 60;
    private static final double SPHERE_KM = 6371.0088;

    private Landings() {}

    /**
     * The opportunities whose landing lies in a period and whose undocking is not before it, by landing, then by orbits.
     *
     * @param orbitsAfterUndocking numbers of orbits to look at, each 1 to 100; one opportunity is given for each number
     *     that fits
     * @throws IllegalArgumentException if the period has no start or no end, or a number of orbits is out of range
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<LandingOpportunity> to(
            StationOrbit orbit, LandingSite site, List<Integer> orbitsAfterUndocking, Interval period) {
        return to(SampledTrack.of(orbit, period), site, orbitsAfterUndocking, period);
    }

    /**
     * The opportunities on a track whose landing lies in a period and whose undocking is not before it, by landing, then
     * by orbits.
     *
     * @see #to(StationOrbit, LandingSite, List, Interval)
     * @throws OrbitException if the track does not cover the period
     */
    public static List<LandingOpportunity> to(
            SampledTrack track, LandingSite site, List<Integer> orbitsAfterUndocking, Interval period) {
        orbitsAfterUndocking.forEach(orbits -> Ranges.check("orbitsAfterUndocking", orbits, 1, 100));
        List<LandingOpportunity> found = new ArrayList<>();
        for (Overflight over : overflights(track, site, period)) {
            for (int orbits : orbitsAfterUndocking) {
                found.add(opportunity(track, site, orbits, over));
            }
        }
        found.removeIf(opportunity -> opportunity.undocking().isBefore(period.getStart()));
        found.sort(Comparator.comparing(LandingOpportunity::landing).thenComparingInt(LandingOpportunity::orbits));
        return List.copyOf(found);
    }

    /** The ground track comes closest to a site, so many kilometres from it, plus where it runs north. */
    record Overflight(Instant at, double crossTrackKm) {}

    /** The closest points of a period that lie within the cross-range of a site, in order. */
    static List<Overflight> overflights(SampledTrack track, LandingSite site, Interval period) {
        track.requireCover(period);
        Vector3D over = Horizon.of(site.site()).place().normalize();
        SignScan scan = new SignScan(t -> recession(track.fixedAt(t), over), STEP_SECONDS, value -> 0);
        List<Overflight> found = new ArrayList<>();
        for (SignScan.Crossing crossing :
                scan.crossings(track.secondsAt(period.getStart()), track.secondsAt(period.getEnd()))) {
            Vector3D station = track.fixedPositionAt(crossing.seconds());
            double cross = SPHERE_KM * Vector3D.angle(station, over);
            Instant at = track.instantAt(crossing.seconds());
            if (crossing.rising() && cross <= site.crossRangeKm() && at.isBefore(period.getEnd())) {
                found.add(new Overflight(at, runsNorth(station, over) ? cross : -cross));
            }
        }
        return found;
    }

    private static LandingOpportunity opportunity(SampledTrack track, LandingSite site, int orbits, Overflight over) {
        Instant landing = over.at;
        double crossTrackKm = over.crossTrackKm;
        Duration way = track.revolution().multipliedBy(orbits).truncatedTo(ChronoUnit.MILLIS);
        String reason = String.format(
                Locale.ROOT,
                "ground track passes %.0f km %s of %s, within %.0f km; %d orbits after undocking",
                Math.abs(crossTrackKm),
                crossTrackKm < 0 ? "south" : "north",
                site.site().id(),
                site.crossRangeKm(),
                orbits);
        return new LandingOpportunity(
                landing.minus(way),
                landing,
                orbits,
                crossTrackKm,
                SunPosition.elevationDeg(site.site(), landing, track.orientation()),
                reason);
    }

    /** How fast the point under the station moves away from the site, over the cosine's derivative: zero when closest. */
    private static double recession(PVCoordinates fixed, Vector3D over) {
        Vector3D up = fixed.getPosition().normalize();
        Vector3D velocity = fixed.getVelocity();
        Vector3D along = velocity.subtract(up.scalarMultiply(velocity.dotProduct(up)));
        return -along.dotProduct(over);
    }

    private static boolean runsNorth(Vector3D station, Vector3D over) {
        return station.normalize().getZ() >= over.getZ();
    }
}
