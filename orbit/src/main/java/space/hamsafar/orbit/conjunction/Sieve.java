package space.hamsafar.orbit.conjunction;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * Walks one object past the station and stops at every approach below a distance.
 *
 * <p>From a distance d that changes by d' the distance cannot be below D for as long as {@code d + d' t - A t²/2 > D}, A
 * being twice the largest gravity on the way: so long the walk may leap. Near the threshold it goes on in steps of 10 s, in
 * which the two can be nearest only once, and finds the instant where the distance stops falling. Nothing is dropped.
 * Not thread-safe.
 */
final class Sieve {
    private static final double STEP_S = 10;
    private static final double MU_KM3_S2 = 398_600.4418;
    private static final double LOWEST_KM = 6378 + 80;

    /** Twice the pull of the Earth at the lowest place, with 2 % for its oblateness, Moon and Sun; km/s². */
    private static final double LARGEST_PULL = 2 * 1.02 * MU_KM3_S2 / (LOWEST_KM * LOWEST_KM);

    private static final double TIME_TOLERANCE_S = 1e-4;

    private final StationPath station;
    private final TLEPropagator object;
    private final AbsoluteDate start;
    private final double thresholdKm;
    private final double[] own = new double[6];
    private final double[] relative = new double[6];
    private long evaluations;
    private double farthestKm;

    /** One nearest place: seconds from the start, and the other's place and speed against the station, km and km/s. */
    record Encounter(double seconds, double missKm, Vector3D position, Vector3D velocity) {}

    Sieve(StationPath station, TLEPropagator object, AbsoluteDate start, double thresholdKm) {
        this.station = station;
        this.object = object;
        this.start = start;
        this.thresholdKm = thresholdKm;
    }

    List<Encounter> walk() {
        List<Encounter> found = new ArrayList<>();
        double end = station.spanSeconds();
        double at = 0;
        double slope = slopeAt(0);
        while (at < end) {
            double leap = leapSeconds(distance(), slope / Math.max(1e-9, distance()));
            boolean near = leap < STEP_S;
            double next = Math.min(end, at + (near ? STEP_S : leap));
            double nextSlope = slopeAt(next);
            if (near && slope < 0 && nextSlope >= 0) {
                Encounter encounter = between(at, slope, next, nextSlope);
                if (encounter.missKm() <= thresholdKm) {
                    found.add(encounter);
                }
                nextSlope = slopeAt(next);
            }
            at = next;
            slope = nextSlope;
        }
        return found;
    }

    long evaluations() {
        return evaluations;
    }

    /** Largest distance met on the walk. */
    double farthestKm() {
        return farthestKm;
    }

    private double leapSeconds(double distanceKm, double rateKmS) {
        double room = distanceKm - thresholdKm;
        return room <= 0 ? 0 : (rateKmS + Math.sqrt(rateKmS * rateKmS + 2 * LARGEST_PULL * room)) / LARGEST_PULL;
    }

    /** Root of the slope by the Illinois variant of false position, kept inside its bracket. */
    private Encounter between(double from, double fromSlope, double to, double toSlope) {
        double a = from;
        double fa = fromSlope;
        double b = to;
        double fb = toSlope;
        for (int round = 0; round < 60 && b - a > TIME_TOLERANCE_S; round++) {
            double middle = Math.clamp(a - fa * (b - a) / (fb - fa), a + 1e-5, b - 1e-5);
            double slope = slopeAt(middle);
            if (slope < 0) {
                a = middle;
                fa = slope;
                fb /= 2;
            } else {
                b = middle;
                fb = slope;
                fa /= 2;
            }
        }
        double at = (a + b) / 2;
        slopeAt(at);
        return new Encounter(
                at,
                distance(),
                new Vector3D(relative[0], relative[1], relative[2]),
                new Vector3D(relative[3], relative[4], relative[5]));
    }

    /** Half the derivative of the squared distance; leaves the relative state behind. */
    private double slopeAt(double seconds) {
        PVCoordinates other = object.getPVCoordinates(start.shiftedBy(seconds));
        evaluations++;
        station.at(seconds, own);
        Vector3D p = other.getPosition();
        Vector3D v = other.getVelocity();
        relative[0] = p.getX() / 1000 - own[0];
        relative[1] = p.getY() / 1000 - own[1];
        relative[2] = p.getZ() / 1000 - own[2];
        relative[3] = v.getX() / 1000 - own[3];
        relative[4] = v.getY() / 1000 - own[4];
        relative[5] = v.getZ() / 1000 - own[5];
        farthestKm = Math.max(farthestKm, distance());
        return relative[0] * relative[3] + relative[1] * relative[4] + relative[2] * relative[5];
    }

    private double distance() {
        return Math.sqrt(relative[0] * relative[0] + relative[1] * relative[1] + relative[2] * relative[2]);
    }
}
