package space.hamsafar.orbit.conjunction;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Batch;
import space.hamsafar.orbit.sgp4.Sgp4Outcome;
import space.hamsafar.orbit.sgp4.StateArrays;

/**
 * Walks one object past the station and stops at every approach below a distance.
 *
 * <p>From a distance d that changes by d' the distance cannot be below D for as long as {@code d + d' t - A t²/2 > D}, A
 * being twice the largest gravity on the way: so long the walk may leap. States every five minutes, many of SGP4's at once, show
 * where that is not until the next of them; there it walks. Near the threshold it goes on in steps of 10 s, in
 * which the two can be nearest only once, and finds the instant where the distance stops falling. Nothing is dropped.
 * Not thread-safe.
 */
final class Sieve {
    private static final double STEP_S = 10;
    private static final double MU_KM3_S2 = 398_600.4418;
    private static final double LOWEST_KM = 6378 + 80;

    /** Twice the pull of the Earth at the lowest place, with 2 % for its oblateness, Moon and Sun; km/s². */
    private static final double LARGEST_PULL = 2 * 1.02 * MU_KM3_S2 / (LOWEST_KM * LOWEST_KM);

    /** Time between the states that are looked at first, and how many at once. */
    private static final double LOOK_S = 300;

    private static final int LOOKS = 144;
    private static final double TIME_TOLERANCE_S = 1e-4;

    private final StationPath station;
    private final Sgp4 object;
    private final double startMinutes;
    private final double thresholdKm;
    private final double[] own = new double[6];
    private final double[] other = new double[6];
    private final double[] relative = new double[6];
    private final Sgp4Batch batch = new Sgp4Batch();
    private final StateArrays ahead = StateArrays.ofSize(LOOKS);
    private long evaluations;
    private double farthestKm;

    /** One nearest place: seconds from the start, and the other's place and speed against the station, km and km/s. */
    record Encounter(double seconds, double missKm, Vector3D position, Vector3D velocity) {}

    /** A walk of an object from so many minutes after the epoch of its elements. */
    Sieve(StationPath station, Sgp4 object, double startMinutes, double thresholdKm) {
        this.station = station;
        this.object = object;
        this.startMinutes = startMinutes;
        this.thresholdKm = thresholdKm;
    }

    /**
     * All encounters below the threshold, in order of time.
     *
     * @throws OrbitException if SGP4 cannot carry the object through the period
     */
    List<Encounter> walk() {
        List<Encounter> found = new ArrayList<>();
        double end = station.spanSeconds();
        for (double from = 0; from < end; from += LOOK_S * LOOKS) {
            lookAhead(from);
            for (int look = 0; look < LOOKS && from + look * LOOK_S < end; look++) {
                double at = from + look * LOOK_S;
                if (needsWalk(at, look)) {
                    walk(at, Math.min(end, at + LOOK_S), found);
                }
            }
        }
        return found;
    }

    /** States every five minutes, many at once: most of them show that nothing can come near until the next. */
    private void lookAhead(double from) {
        batch.every(object, startMinutes + from / 60, LOOK_S / 60, ahead);
        evaluations += LOOKS;
    }

    private boolean needsWalk(double seconds, int look) {
        other[0] = ahead.xKm()[look];
        other[1] = ahead.yKm()[look];
        other[2] = ahead.zKm()[look];
        other[3] = ahead.vxKmS()[look];
        other[4] = ahead.vyKmS()[look];
        other[5] = ahead.vzKmS()[look];
        double slope = against(seconds);
        double distance = distance();
        // Blocks give no states of an object that has come down, one by one they go on below the ground.
        return Double.isNaN(distance) || leapSeconds(distance, slope / Math.max(1e-9, distance)) < LOOK_S;
    }

    private void walk(double from, double to, List<Encounter> found) {
        double at = from;
        double slope = slopeAt(from);
        while (at < to) {
            double leap = leapSeconds(distance(), slope / Math.max(1e-9, distance()));
            boolean near = leap < STEP_S;
            double next = Math.min(to, at + (near ? STEP_S : leap));
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
        evaluations++;
        Sgp4Outcome outcome = object.stateAt(startMinutes + seconds / 60, other);
        if (outcome != Sgp4Outcome.GOOD && outcome != Sgp4Outcome.DECAYED) {
            throw new OrbitException("SGP4 cannot carry the object to " + seconds + " s");
        }
        return against(seconds);
    }

    private double against(double seconds) {
        station.at(seconds, own);
        for (int i = 0; i < relative.length; i++) {
            relative[i] = other[i] - own[i];
        }
        double distance = distance();
        if (distance > farthestKm) {
            farthestKm = distance;
        }
        return relative[0] * relative[3] + relative[1] * relative[4] + relative[2] * relative[5];
    }

    private double distance() {
        return Math.sqrt(relative[0] * relative[0] + relative[1] * relative[1] + relative[2] * relative[2]);
    }
}
