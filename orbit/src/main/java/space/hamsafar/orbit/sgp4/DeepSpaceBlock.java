package space.hamsafar.orbit.sgp4;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mean elements of one deep-space object at up to 256 times at once: what SDP4 does before the short-period terms. */
final class DeepSpaceBlock {
    private static final double LEAST_ECCENTRICITY = 1e-6;
    private static final double LOWEST_ECCENTRICITY = -0.001;

    /** Larger changes of the inclination, radians, are left to single states: the series of the turn ends. */
    private static final double MOST_TILT = 0.125;

    /** Larger changes of the mean motion, as a share, are left to single states. */
    private static final double MOST_DRIFT = 0.005;

    private static final double LEAST_DIVISOR = 1e-6;

    private final PeriodicsBlock periodics;
    private final ArcTangent arcTangent;
    private final double[] ratio = new double[MeanArrays.SIZE];
    private final double[] tilt = new double[MeanArrays.SIZE];
    private final double[] across = new double[MeanArrays.SIZE];
    private final double[] along = new double[MeanArrays.SIZE];
    private final double[] turn = new double[MeanArrays.SIZE];

    DeepSpaceBlock(Trigonometry trigonometry) {
        this.periodics = new PeriodicsBlock(trigonometry);
        this.arcTangent = new ArcTangent(trigonometry);
    }

    /** Fills the mean elements; false, with the elements worthless, if one of the times is out of the ordinary. */
    boolean fill(Sgp4 o, Resonance.@Nullable Integrator integrator, double[] minutes, int count, MeanArrays m) {
        DeepSpace deep = Objects.requireNonNull(o.deep, "the object is in deep space");
        secular(o, deep, minutes, count, m);
        if (integrator == null) {
            Arrays.fill(m.axis, 0, count, o.orbit.axis);
        } else {
            integrator.apply(m, minutes, ratio, count);
            if (!axes(o.orbit.axis, count, m)) {
                return false;
            }
        }
        drag(o, minutes, count, m);
        periodics.fill(deep.sun, deep.moon, minutes, count);
        return eccentricities(count, m) && inclinations(o, count, m) && angles(o, count, m);
    }

    private void secular(Sgp4 o, DeepSpace deep, double[] minutes, int count, MeanArrays m) {
        double m0 = o.elements.meanAnomaly();
        double m1 = o.rates.meanAnomaly() + deep.meanAnomalyRate;
        double w0 = o.elements.argumentOfPerigee();
        double w1 = o.rates.perigee() + deep.perigeeRate;
        for (int i = 0; i < count; i++) {
            m.anomaly[i] = m0 + m1 * minutes[i];
            m.perigee[i] = w0 + w1 * minutes[i];
        }
        double n0 = o.elements.raan();
        double n1 = o.rates.node() + deep.nodeRate;
        double n2 = o.drag.nodecf;
        double e0 = o.orbit.eccentricity;
        double e1 = deep.eccentricityRate - o.drag.bstarCc4;
        double i1 = deep.inclinationRate;
        for (int i = 0; i < count; i++) {
            double t = minutes[i];
            m.node[i] = n0 + t * (n1 + t * n2);
            m.eccentricity[i] = e0 + e1 * t;
            tilt[i] = i1 * t;
        }
    }

    /** The axis for a mean motion near that of the epoch: Newton's steps for the cube root. */
    private boolean axes(double axisAtEpoch, int count, MeanArrays m) {
        double most = 0;
        for (int i = 0; i < count; i++) {
            double share = ratio[i] * ratio[i];
            double root = 1 - (share - 1) * (1.0 / 3);
            root = root * (4 - share * root * root * root) * (1.0 / 3);
            root = root * (4 - share * root * root * root) * (1.0 / 3);
            m.axis[i] = axisAtEpoch * root;
        }
        for (int i = 0; i < count; i++) {
            most = Math.max(most, Math.abs(ratio[i] - 1));
        }
        return most < MOST_DRIFT;
    }

    private static void drag(Sgp4 o, double[] minutes, int count, MeanArrays m) {
        double c1 = o.drag.cc1;
        double l2 = o.orbit.motion * o.drag.t2cof;
        for (int i = 0; i < count; i++) {
            double t = minutes[i];
            double share = 1 - c1 * t;
            m.axis[i] = m.axis[i] * share * share;
            m.anomaly[i] = m.anomaly[i] + l2 * t * t;
        }
    }

    private boolean eccentricities(int count, MeanArrays m) {
        double most = 0;
        double least = 1;
        double leastWhole = 1;
        for (int i = 0; i < count; i++) {
            double mean = m.eccentricity[i];
            least = Math.min(least, mean);
            double whole = Math.max(LEAST_ECCENTRICITY, mean) + periodics.eccentricity[i];
            most = Math.max(most, Math.max(mean, whole));
            leastWhole = Math.min(leastWhole, whole);
            m.eccentricity[i] = whole;
        }
        return least >= LOWEST_ECCENTRICITY && leastWhole >= 0 && most < 1;
    }

    /** Turns the inclination by what has changed; where it passes below zero the sine follows, which is the same orbit. */
    private boolean inclinations(Sgp4 o, int count, MeanArrays m) {
        double sine = o.orbit.sinI;
        double cosine = o.orbit.cosI;
        double most = 0;
        for (int i = 0; i < count; i++) {
            tilt[i] = tilt[i] + periodics.inclination[i];
            most = Math.max(most, Math.abs(tilt[i]));
        }
        for (int i = 0; i < count; i++) {
            double x = tilt[i];
            double q = x * x;
            double s = x * (1 + q * (-1.0 / 6 + q * (1.0 / 120 + q * (-1.0 / 5040 + q * (1.0 / 362_880)))));
            double c = 1 + q * (-0.5 + q * (1.0 / 24 + q * (-1.0 / 720 + q * (1.0 / 40_320))));
            m.sinI[i] = sine * c + cosine * s;
            m.cosI[i] = cosine * c - sine * s;
        }
        double longTerm = ShortPeriod.LONG_TERM;
        double least = 1;
        for (int i = 0; i < count; i++) {
            double divisor = 1 + m.cosI[i];
            least = Math.min(least, divisor);
            m.longTerm[i] = longTerm * m.sinI[i] * (3 + 5 * m.cosI[i]) / divisor;
        }
        return most < MOST_TILT && least > LEAST_DIVISOR;
    }

    private boolean angles(Sgp4 o, int count, MeanArrays m) {
        double least = Math.PI;
        double most = -Math.PI;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, tilt[i]);
            most = Math.max(most, tilt[i]);
        }
        if (o.elements.inclination() + least >= DeepSpace.LYDDANE_LIMIT) {
            straight(count, m);
            return true;
        }
        if (o.elements.inclination() + most >= DeepSpace.LYDDANE_LIMIT) {
            return false;
        }
        lyddane(count, m);
        return true;
    }

    private void straight(int count, MeanArrays m) {
        for (int i = 0; i < count; i++) {
            double node = periodics.nodeTimesSine[i] / m.sinI[i];
            m.perigee[i] = m.perigee[i] + periodics.perigee[i] - m.cosI[i] * node;
            m.node[i] = m.node[i] + node;
            m.anomaly[i] = m.anomaly[i] + periodics.longitude[i];
        }
    }

    /** Lyddane's form: the node turns by the angle of the vector that the reference writes in the equator's axes. */
    private void lyddane(int count, MeanArrays m) {
        for (int i = 0; i < count; i++) {
            // The tilt that Lyddane's form multiplies is that of Sun and Moon alone.
            along[i] = m.sinI[i] + periodics.inclination[i] * m.cosI[i];
            across[i] = periodics.nodeTimesSine[i];
        }
        arcTangent.of(across, along, turn, count);
        for (int i = 0; i < count; i++) {
            double before = m.node[i] - 2 * Math.PI * (long) (m.node[i] * (0.5 / Math.PI));
            m.perigee[i] = m.perigee[i]
                    + periodics.perigee[i]
                    - periodics.inclination[i] * m.sinI[i] * before
                    - m.cosI[i] * turn[i];
            m.node[i] = before + turn[i];
            m.anomaly[i] = m.anomaly[i] + periodics.longitude[i];
        }
    }
}
