package space.hamsafar.orbit.sgp4;

import java.util.Arrays;

/** Mean elements of one near-earth object at up to 256 times at once: what SGP4 does before the short-period terms. */
final class NearEarthBlock {
    private static final double LEAST_ECCENTRICITY = 1e-6;
    private static final double LOWEST_ECCENTRICITY = -0.001;

    private final Trigonometry trigonometry;
    private final double[] sin = new double[MeanArrays.SIZE];
    private final double[] cos = new double[MeanArrays.SIZE];

    NearEarthBlock(Trigonometry trigonometry) {
        this.trigonometry = trigonometry;
    }

    /** Fills the mean elements; false if SGP4 gives up at one of the times. */
    boolean fill(Sgp4 o, double[] minutes, int count, MeanArrays m) {
        anomaliesAndPerigees(o, minutes, count, m);
        axes(o, minutes, count, m);
        nodes(o, minutes, count, m);
        Arrays.fill(m.sinI, 0, count, o.orbit.sinI);
        Arrays.fill(m.cosI, 0, count, o.orbit.cosI);
        Arrays.fill(m.longTerm, 0, count, ShortPeriod.xlcof(o.orbit.sinI, o.orbit.cosI));
        return eccentricities(count, m);
    }

    private void anomaliesAndPerigees(Sgp4 o, double[] minutes, int count, MeanArrays m) {
        double m0 = o.elements.meanAnomaly();
        double m1 = o.rates.meanAnomaly();
        double w0 = o.elements.argumentOfPerigee();
        double w1 = o.rates.perigee();
        for (int i = 0; i < count; i++) {
            m.anomaly[i] = m0 + m1 * minutes[i];
            m.perigee[i] = w0 + w1 * minutes[i];
        }
        double e0 = o.orbit.eccentricity;
        double e1 = o.drag.bstarCc4;
        if (o.drag.simple) {
            for (int i = 0; i < count; i++) {
                m.eccentricity[i] = e0 - e1 * minutes[i];
            }
            return;
        }
        trigonometry.sineCosine(m.anomaly, sin, cos, count);
        shift(o.drag, minutes, count, m);
        trigonometry.sineCosine(m.anomaly, sin, cos, count);
        double e2 = o.drag.bstarCc5;
        double sin0 = o.drag.sinmao;
        for (int i = 0; i < count; i++) {
            m.eccentricity[i] = e0 - (e1 * minutes[i] + e2 * (sin[i] - sin0));
        }
    }

    private void shift(DragTerms d, double[] minutes, int count, MeanArrays m) {
        double eta = d.eta;
        double omgcof = d.omgcof;
        double xmcof = d.xmcof;
        double delmo = d.delmo;
        for (int i = 0; i < count; i++) {
            double delta = 1 + eta * cos[i];
            double shift = omgcof * minutes[i] + xmcof * (delta * delta * delta - delmo);
            m.anomaly[i] = m.anomaly[i] + shift;
            m.perigee[i] = m.perigee[i] - shift;
        }
    }

    private void axes(Sgp4 o, double[] minutes, int count, MeanArrays m) {
        DragTerms d = o.drag;
        double a0 = o.orbit.axis;
        double c1 = d.cc1;
        double c2 = d.d2;
        double c3 = d.d3;
        double c4 = d.d4;
        for (int i = 0; i < count; i++) {
            double t = minutes[i];
            double share = 1 - t * (c1 + t * (c2 + t * (c3 + t * c4)));
            m.axis[i] = a0 * share * share;
        }
        double n = o.orbit.motion;
        double l2 = n * d.t2cof;
        double l3 = n * d.t3cof;
        double l4 = n * d.t4cof;
        double l5 = n * d.t5cof;
        for (int i = 0; i < count; i++) {
            double t = minutes[i];
            m.anomaly[i] = m.anomaly[i] + t * t * (l2 + t * (l3 + t * (l4 + t * l5)));
        }
    }

    private void nodes(Sgp4 o, double[] minutes, int count, MeanArrays m) {
        double n0 = o.elements.raan();
        double n1 = o.rates.node();
        double n2 = o.drag.nodecf;
        for (int i = 0; i < count; i++) {
            m.node[i] = n0 + minutes[i] * (n1 + minutes[i] * n2);
        }
    }

    /** Lifts the least eccentricities as the reference does. */
    private boolean eccentricities(int count, MeanArrays m) {
        double most = 0;
        double least = 1;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, m.eccentricity[i]);
            least = Math.min(least, m.eccentricity[i]);
            m.eccentricity[i] = Math.max(LEAST_ECCENTRICITY, m.eccentricity[i]);
        }
        return least >= LOWEST_ECCENTRICITY && most < 1;
    }
}
