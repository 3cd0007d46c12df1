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
 * being twice the largest gravity on the way. Between two states nothing can be near if that time after the first and that
 * time before the second cover what lies between. States every five minutes, many of SGP4's at once, are looked at so; where
 * something may be near, states every minute, and there every ten seconds, in which the two can be nearest only once. So
 * hardly any state is asked singly but those that close in on the instant where the distance stops falling. Nothing is
 * dropped.
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
    private static final double MINUTE_S = 60;
    private static final double TIME_TOLERANCE_S = 1e-4;

    private final StationPath station;
    private final Sgp4 object;
    private final double startMinutes;
    private final double thresholdKm;
    private final double[] own = new double[6];
    private final double[] other = new double[6];
    private final double[] relative = new double[6];
    private final Sgp4Batch batch = new Sgp4Batch();
    private final Looks looks = new Looks(LOOK_S, LOOKS);
    private final Looks minutes = new Looks(MINUTE_S, (int) (LOOK_S / MINUTE_S));
    private final Looks steps = new Looks(STEP_S, (int) (MINUTE_S / STEP_S));
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
            looks.fill(from);
            for (int look = 0; look < LOOKS && looks.at(look) < end; look++) {
                if (looks.isMissing(look)) {
                    walk(looks.at(look), Math.min(end, looks.at(look + 1)), found);
                } else if (looks.mayBeNear(look)) {
                    byMinutes(looks.at(look), found);
                }
            }
        }
        return found;
    }

    private void byMinutes(double from, List<Encounter> found) {
        minutes.fill(from);
        for (int look = 0; look < minutes.count; look++) {
            if (minutes.isMissing(look)) {
                walk(minutes.at(look), minutes.at(look + 1), found);
            } else if (minutes.mayBeNear(look)) {
                bySteps(minutes.at(look), found);
            }
        }
    }

    private void bySteps(double from, List<Encounter> found) {
        steps.fill(from);
        for (int look = 0; look < steps.count; look++) {
            if (steps.isMissing(look)) {
                walk(steps.at(look), steps.at(look + 1), found);
            } else if (steps.slope[look] < 0 && steps.slope[look + 1] >= 0 && steps.mayBeNear(look)) {
                keep(between(steps.at(look), steps.slope[look], steps.at(look + 1), steps.slope[look + 1]), found);
            }
        }
    }

    private void keep(Encounter encounter, List<Encounter> found) {
        if (encounter.missKm() <= thresholdKm) {
            found.add(encounter);
        }
    }

    /** States at even steps, made at once, and how near they are. */
    private final class Looks {
        private final double stepS;
        private final int count;
        private final StateArrays states;
        private final double[] distance;
        private final double[] slope;
        private double from;

        Looks(double stepS, int count) {
            this.stepS = stepS;
            this.count = count;
            this.states = StateArrays.ofSize(count + 1);
            this.distance = new double[count + 1];
            this.slope = new double[count + 1];
        }

        /** Fills so many steps and one state more. */
        void fill(double seconds) {
            from = seconds;
            batch.every(object, startMinutes + seconds / 60, stepS / 60, states);
            evaluations += count + 1;
            for (int i = 0; i <= count; i++) {
                if (at(i) > station.spanSeconds()) {
                    distance[i] = Double.NaN;
                } else {
                    other[0] = states.xKm()[i];
                    other[1] = states.yKm()[i];
                    other[2] = states.zKm()[i];
                    other[3] = states.vxKmS()[i];
                    other[4] = states.vyKmS()[i];
                    other[5] = states.vzKmS()[i];
                    slope[i] = against(at(i));
                    distance[i] = distance();
                }
            }
        }

        double at(int look) {
            return from + look * stepS;
        }

        /**
         * Whether one of the two states about a look is not there: blocks give none of an object that has come down, where
         * states one by one go on below the ground, and there are none after the end of the period.
         */
        boolean isMissing(int look) {
            return Double.isNaN(distance[look]) || Double.isNaN(distance[look + 1]);
        }

        boolean mayBeNear(int look) {
            return leap(look, 1) + leap(look + 1, -1) < stepS;
        }

        private double leap(int state, int direction) {
            double rate = direction * slope[state] / Math.max(1e-9, distance[state]);
            return leapSeconds(distance[state], rate);
        }
    }

    /** Leap by leap, state by state. */
    private void walk(double from, double to, List<Encounter> found) {
        double at = from;
        double slope = slopeAt(from);
        while (at < to) {
            double leap = leapSeconds(distance(), slope / Math.max(1e-9, distance()));
            boolean near = leap < STEP_S;
            double next = Math.min(to, at + (near ? STEP_S : leap));
            double nextSlope = slopeAt(next);
            if (near && slope < 0 && nextSlope >= 0) {
                keep(between(at, slope, next, nextSlope), found);
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
