package space.hamsafar.bench.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.errors.OrekitException;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.UTCScale;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.conjunction.CatalogueObject;

/**
 * Screening the plain way, with Orekit's SGP4 alone: every object of the catalogue whatever its height, one at a time.
 *
 * <p>Far away it leaps by the time in which no two objects of the Earth can come together; near by it goes in steps and
 * looks for the sign of the range rate to turn. Nothing is shared with the project's own screening.
 */
final class PlainScreening {
    /** Two objects at the station's height can close by no more: twice the speed of escape there is 21.7 km/s. */
    private static final double FASTEST_KM_S = 22;

    private static final double STEP_S = 10;
    private static final double SAME_INSTANT_S = 1e-6;
    private static final int MOST_ROUNDS = 100;

    private final Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
    private final UTCScale utc = Astrodynamics.EMBEDDED.getTimeScales().getUTC();
    private final AbsoluteDate start;
    private final double seconds;
    private final double thresholdKm;
    private final TLEPropagator station;
    private final List<Minimum> minima = new ArrayList<>();
    private int unusable;
    private long states;

    private PlainScreening(CatalogueObject object, Interval period, double thresholdKm) {
        this.start = date(period.getStart());
        this.seconds = period.toDuration().toMillis() / 1000.0;
        this.thresholdKm = thresholdKm;
        this.station = propagator(object);
    }

    /**
     * One approach.
     *
     * @param number catalogue number of the other object
     * @param seconds from the begin of the period
     * @param km distance then
     */
    record Minimum(int number, double seconds, double km) {}

    /**
     * What was found.
     *
     * @param minima below the threshold, object after object, in order of time
     * @param unusable objects that Orekit's SGP4 cannot carry through the period
     * @param states of other objects computed
     */
    record Found(List<Minimum> minima, int unusable, long states) {}

    /** All approaches of the objects to one of them, but for those whose numbers are left out. */
    static Found of(
            CatalogueObject object,
            List<CatalogueObject> catalogue,
            Interval period,
            double thresholdKm,
            Set<Integer> leftOut) {
        PlainScreening screening = new PlainScreening(object, period, thresholdKm);
        for (CatalogueObject other : catalogue) {
            if (!leftOut.contains(other.catalogueNumber())) {
                screening.follow(other);
            }
        }
        return new Found(List.copyOf(screening.minima), screening.unusable, screening.states);
    }

    private void follow(CatalogueObject other) {
        try {
            follow(other.catalogueNumber(), propagator(other));
        } catch (OrekitException e) {
            unusable++;
        }
    }

    private void follow(int number, TLEPropagator other) {
        double at = 0;
        PVCoordinates here = apart(other, at);
        while (at < seconds) {
            double leap = (here.getPosition().getNorm() / 1000 - thresholdKm) / FASTEST_KM_S;
            double next = Math.min(seconds, at + Math.max(STEP_S, leap));
            PVCoordinates there = apart(other, next);
            if (leap < STEP_S && rate(here) < 0 && rate(there) >= 0) {
                double closest = closest(other, at, next);
                double km = apart(other, closest).getPosition().getNorm() / 1000;
                if (km <= thresholdKm) {
                    minima.add(new Minimum(number, closest, km));
                }
            }
            at = next;
            here = there;
        }
    }

    private double closest(TLEPropagator other, double from, double to) {
        return new BracketingNthOrderBrentSolver(0, SAME_INSTANT_S, 0, 5)
                .solve(MOST_ROUNDS, at -> rate(apart(other, at)), from, to);
    }

    private static double rate(PVCoordinates apart) {
        return Vector3D.dotProduct(apart.getPosition(), apart.getVelocity());
    }

    private PVCoordinates apart(TLEPropagator other, double at) {
        states++;
        AbsoluteDate date = start.shiftedBy(at);
        return new PVCoordinates(station.getPVCoordinates(date), other.getPVCoordinates(date));
    }

    private TLEPropagator propagator(CatalogueObject object) {
        var set = object.elements();
        TLE tle = new TLE(
                1,
                'U',
                2000,
                1,
                "A",
                0,
                1,
                date(set.epoch()),
                set.meanMotionRadMin() / 60,
                0,
                0,
                set.eccentricity(),
                set.inclination(),
                set.argumentOfPerigee(),
                set.raan(),
                set.meanAnomaly(),
                1,
                set.bStar(),
                utc);
        return TLEPropagator.selectExtrapolator(tle, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
    }

    private AbsoluteDate date(Instant instant) {
        return new AbsoluteDate(instant, utc);
    }

    /** Seconds from the begin of a period. */
    static double seconds(Interval period, Instant instant) {
        return Duration.between(period.getStart(), instant).toMillis() / 1000.0;
    }
}
