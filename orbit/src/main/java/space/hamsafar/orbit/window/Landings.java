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
import space.hamsafar.orbit.Track;

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
        orbitsAfterUndocking.forEach(orbits -> Ranges.check("orbitsAfterUndocking", orbits, 1, 100));
        double length = Ranges.lengthSeconds(period);
        Track track = orbit.trackOver(period);
        Vector3D over = Horizon.of(site.site()).place().normalize();
        SignScan scan = new SignScan(t -> recession(track.fixedAt(t), over), STEP_SECONDS, value -> 0);

        List<LandingOpportunity> found = new ArrayList<>();
        for (SignScan.Crossing crossing : scan.crossings(0, length)) {
            double cross = SPHERE_KM * Vector3D.angle(track.fixedPositionAt(crossing.seconds()), over);
            if (crossing.rising() && cross <= site.crossRangeKm()) {
                Instant landing = track.instantAt(crossing.seconds());
                double signed = runsNorth(track.fixedPositionAt(crossing.seconds()), over) ? cross : -cross;
                for (int orbits : orbitsAfterUndocking) {
                    found.add(opportunity(orbit, site, orbits, landing, signed));
                }
            }
        }
        found.removeIf(opportunity -> opportunity.undocking().isBefore(period.getStart())
                || !opportunity.landing().isBefore(period.getEnd()));
        found.sort(Comparator.comparing(LandingOpportunity::landing).thenComparing(LandingOpportunity::orbits));
        return List.copyOf(found);
    }

    private static LandingOpportunity opportunity(
            StationOrbit orbit, LandingSite site, int orbits, Instant landing, double crossTrackKm) {
        Duration way = orbit.period().multipliedBy(orbits).truncatedTo(ChronoUnit.MILLIS);
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
                SunPosition.elevationDeg(site.site(), landing),
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
