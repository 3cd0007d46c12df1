package space.hamsafar.orbit.sgp4;

/**
 * SGP4 for one near-earth object at up to 256 times at once.
 *
 * <p>The work is cut into short loops over flat arrays, each simple enough for vector instructions: no branch, no call,
 * no index but the loop's. Small angles (the step of Kepler's equation, the short-period corrections) are turned by
 * Taylor's series. Times at which anything is out of the ordinary are left to {@link Sgp4#stateAt}.
 */
final class NearEarthBlock {
    static final int SIZE = 256;

    /** Above this the steps of Kepler's equation are too long for the series. */
    static final double MOST_ECCENTRICITY = 0.1;

    private static final double LEAST_ECCENTRICITY = 1e-6;
    private static final double LOWEST_ECCENTRICITY = -0.001;
    private static final double NEARLY_ROUND = 0.01;

    private final Trigonometry trigonometry = new Trigonometry(SIZE);
    private final double[] anomaly = new double[SIZE];
    private final double[] perigee = new double[SIZE];
    private final double[] eccentricity = new double[SIZE];
    private final double[] axis = new double[SIZE];
    private final double[] ax = new double[SIZE];
    private final double[] ay = new double[SIZE];
    private final double[] angle = new double[SIZE];
    private final double[] step = new double[SIZE];
    private final double[] sin = new double[SIZE];
    private final double[] cos = new double[SIZE];
    private final double[] sinE = new double[SIZE];
    private final double[] cosE = new double[SIZE];
    private final double[] sinNode = new double[SIZE];
    private final double[] cosNode = new double[SIZE];
    private final double[] beta = new double[SIZE];
    private final double[] inverseRadius = new double[SIZE];
    private final double[] temp1 = new double[SIZE];
    private final double[] temp2 = new double[SIZE];
    private final double[] sin2u = new double[SIZE];
    private final double[] cos2u = new double[SIZE];
    private final double[] length = new double[SIZE];
    private final double[] rate = new double[SIZE];
    private final double[] turn = new double[SIZE];
    private final double[] sinI = new double[SIZE];
    private final double[] cosI = new double[SIZE];

    /** Fills the states; false, with the states worthless, if any time is out of the ordinary. */
    boolean states(Sgp4 object, double[] minutes, int count, StateArrays out, int at) {
        if (!positionsAndRates(object, minutes, count)) {
            return false;
        }
        positions(out, at, count);
        velocities(out, at, count);
        return true;
    }

    /** Fills the positions only. */
    boolean positions(Sgp4 object, double[] minutes, int count, StateArrays out, int at) {
        if (!positionsAndRates(object, minutes, count)) {
            return false;
        }
        positions(out, at, count);
        return true;
    }

    private boolean positionsAndRates(Sgp4 o, double[] minutes, int count) {
        anomaliesAndPerigees(o, minutes, count);
        axes(o, minutes, count);
        double most = mostEccentricity(count);
        if (!(most < MOST_ECCENTRICITY)) {
            return false;
        }
        trigonometry.sineCosine(perigee, sin, cos, count);
        longitudes(o, count);
        trigonometry.sineCosine(angle, sin, cos, count);
        firstStep(count);
        for (int round = most < NEARLY_ROUND ? 1 : 2; round > 0; round--) {
            turnByStep(count);
            nextStep(count);
        }
        turnByStep(count);
        nodes(o, minutes, count);
        trigonometry.sineCosine(angle, sinNode, cosNode, count);
        inPlane(count);
        directions(count);
        radii(o, count);
        rates(o, count);
        turnToArgument(o, count);
        turnNode(o, count);
        turnInclination(o, count);
        return highEnough(count);
    }

    private void anomaliesAndPerigees(Sgp4 o, double[] minutes, int count) {
        double m0 = o.elements.meanAnomaly();
        double m1 = o.rates.meanAnomaly();
        double w0 = o.elements.argumentOfPerigee();
        double w1 = o.rates.perigee();
        for (int i = 0; i < count; i++) {
            anomaly[i] = m0 + m1 * minutes[i];
            perigee[i] = w0 + w1 * minutes[i];
        }
        double e0 = o.orbit.eccentricity;
        double e1 = o.drag.bstarCc4;
        if (o.drag.simple) {
            for (int i = 0; i < count; i++) {
                eccentricity[i] = e0 - e1 * minutes[i];
            }
            return;
        }
        trigonometry.sineCosine(anomaly, sin, cos, count);
        shift(o.drag, minutes, count);
        trigonometry.sineCosine(anomaly, sin, cos, count);
        double e2 = o.drag.bstarCc5;
        double sin0 = o.drag.sinmao;
        for (int i = 0; i < count; i++) {
            eccentricity[i] = e0 - (e1 * minutes[i] + e2 * (sin[i] - sin0));
        }
    }

    private void shift(DragTerms d, double[] minutes, int count) {
        double eta = d.eta;
        double omgcof = d.omgcof;
        double xmcof = d.xmcof;
        double delmo = d.delmo;
        for (int i = 0; i < count; i++) {
            double delta = 1 + eta * cos[i];
            double shift = omgcof * minutes[i] + xmcof * (delta * delta * delta - delmo);
            anomaly[i] = anomaly[i] + shift;
            perigee[i] = perigee[i] - shift;
        }
    }

    private void axes(Sgp4 o, double[] minutes, int count) {
        DragTerms d = o.drag;
        double a0 = o.orbit.axis;
        double c1 = d.cc1;
        double c2 = d.d2;
        double c3 = d.d3;
        double c4 = d.d4;
        for (int i = 0; i < count; i++) {
            double t = minutes[i];
            double share = 1 - t * (c1 + t * (c2 + t * (c3 + t * c4)));
            axis[i] = a0 * share * share;
        }
        double n = o.orbit.motion;
        double l2 = n * d.t2cof;
        double l3 = n * d.t3cof;
        double l4 = n * d.t4cof;
        double l5 = n * d.t5cof;
        for (int i = 0; i < count; i++) {
            double t = minutes[i];
            anomaly[i] = anomaly[i] + t * t * (l2 + t * (l3 + t * (l4 + t * l5)));
        }
    }

    /** The largest eccentricity of the block, or NaN if one fell so low that SGP4 gives up. */
    private double mostEccentricity(int count) {
        double most = 0;
        double least = 1;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, eccentricity[i]);
            least = Math.min(least, eccentricity[i]);
        }
        return least < LOWEST_ECCENTRICITY ? Double.NaN : most;
    }

    private void longitudes(Sgp4 o, int count) {
        double aycof = ShortPeriod.aycof(o.orbit.sinI);
        double xlcof = ShortPeriod.xlcof(o.orbit.sinI, o.orbit.cosI);
        for (int i = 0; i < count; i++) {
            double e = Math.max(eccentricity[i], LEAST_ECCENTRICITY);
            double inverse = 1 / (axis[i] * (1 - e * e));
            double x = e * cos[i];
            ax[i] = x;
            ay[i] = e * sin[i] + inverse * aycof;
            angle[i] = anomaly[i] + perigee[i] + inverse * xlcof * x;
        }
    }

    /** Newton's step for Kepler's equation from the mean longitude. */
    private void firstStep(int count) {
        for (int i = 0; i < count; i++) {
            step[i] = (ax[i] * sin[i] - ay[i] * cos[i]) / (1 - ax[i] * cos[i] - ay[i] * sin[i]);
        }
    }

    /** Sine and cosine of the mean longitude plus the step; the step is below an eighth. */
    private void turnByStep(int count) {
        for (int i = 0; i < count; i++) {
            double x = step[i];
            double q = x * x;
            double s = x * (1 + q * (-1.0 / 6 + q * (1.0 / 120 + q * (-1.0 / 5040 + q * (1.0 / 362_880)))));
            double c = 1 + q * (-0.5 + q * (1.0 / 24 + q * (-1.0 / 720 + q * (1.0 / 40_320))));
            sinE[i] = sin[i] * c + cos[i] * s;
            cosE[i] = cos[i] * c - sin[i] * s;
        }
    }

    private void nextStep(int count) {
        for (int i = 0; i < count; i++) {
            double excess = step[i] - ax[i] * sinE[i] + ay[i] * cosE[i];
            step[i] = step[i] - excess / (1 - ax[i] * cosE[i] - ay[i] * sinE[i]);
        }
    }

    private void nodes(Sgp4 o, double[] minutes, int count) {
        double n0 = o.elements.raan();
        double n1 = o.rates.node();
        double n2 = o.drag.nodecf;
        for (int i = 0; i < count; i++) {
            angle[i] = n0 + minutes[i] * (n1 + minutes[i] * n2);
        }
    }

    private void inPlane(int count) {
        for (int i = 0; i < count; i++) {
            double x = ax[i];
            double y = ay[i];
            double e2 = x * x + y * y;
            double b = Math.sqrt(1 - e2);
            double eSin = x * sinE[i] - y * cosE[i];
            beta[i] = b;
            inverseRadius[i] = 1 / (axis[i] * (1 - x * cosE[i] - y * sinE[i]));
            rate[i] = eSin;
            length[i] = eSin / (1 + b);
        }
        for (int i = 0; i < count; i++) {
            double parameter = 1 / (axis[i] * beta[i] * beta[i]);
            double t1 = 0.5 * Wgs72.J2 * parameter;
            temp1[i] = t1;
            temp2[i] = t1 * parameter;
            double root = Math.sqrt(axis[i]) * inverseRadius[i];
            rate[i] = root * rate[i];
            turn[i] = root * beta[i];
        }
    }

    private void directions(int count) {
        for (int i = 0; i < count; i++) {
            double scale = axis[i] * inverseRadius[i];
            double s = scale * (sinE[i] - ay[i] - ax[i] * length[i]);
            double c = scale * (cosE[i] - ax[i] + ay[i] * length[i]);
            sin[i] = s;
            cos[i] = c;
            sin2u[i] = 2 * c * s;
            cos2u[i] = 1 - 2 * s * s;
        }
    }

    private void radii(Sgp4 o, int count) {
        double con41 = o.orbit.con41;
        double x1mth2 = 1 - o.orbit.cosI2;
        for (int i = 0; i < count; i++) {
            length[i] = (1 - 1.5 * con41 * temp2[i] * beta[i]) / inverseRadius[i] + 0.5 * x1mth2 * temp1[i] * cos2u[i];
        }
    }

    private void rates(Sgp4 o, int count) {
        double con41 = o.orbit.con41;
        double x1mth2 = 1 - o.orbit.cosI2;
        for (int i = 0; i < count; i++) {
            double t = temp1[i] / (axis[i] * Math.sqrt(axis[i]));
            rate[i] = rate[i] - t * x1mth2 * sin2u[i];
            turn[i] = turn[i] + t * (x1mth2 * cos2u[i] + 1.5 * con41);
        }
    }

    private void turnToArgument(Sgp4 o, int count) {
        double factor = -0.25 * (7 * o.orbit.cosI2 - 1);
        for (int i = 0; i < count; i++) {
            double d = factor * temp2[i] * sin2u[i];
            double q = d * d;
            double s = d - d * q * (1.0 / 6);
            double c = 1 - q * (0.5 - q * (1.0 / 24));
            sinE[i] = sin[i] * c + cos[i] * s;
            cosE[i] = cos[i] * c - sin[i] * s;
        }
    }

    private void turnNode(Sgp4 o, int count) {
        double factor = 1.5 * o.orbit.cosI;
        for (int i = 0; i < count; i++) {
            double d = factor * temp2[i] * sin2u[i];
            double q = d * d;
            double s = d - d * q * (1.0 / 6);
            double c = 1 - q * (0.5 - q * (1.0 / 24));
            double before = sinNode[i];
            sinNode[i] = before * c + cosNode[i] * s;
            cosNode[i] = cosNode[i] * c - before * s;
        }
    }

    private void turnInclination(Sgp4 o, int count) {
        double sine = o.orbit.sinI;
        double cosine = o.orbit.cosI;
        double factor = 1.5 * cosine * sine;
        for (int i = 0; i < count; i++) {
            double d = factor * temp2[i] * cos2u[i];
            double q = d * d;
            double s = d - d * q * (1.0 / 6);
            double c = 1 - q * (0.5 - q * (1.0 / 24));
            sinI[i] = sine * c + cosine * s;
            cosI[i] = cosine * c - sine * s;
        }
    }

    private boolean highEnough(int count) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, length[i]);
        }
        return least >= 1;
    }

    private void positions(StateArrays out, int at, int count) {
        double[] x = out.x;
        double[] y = out.y;
        double[] z = out.z;
        for (int i = 0; i < count; i++) {
            double r = length[i] * Wgs72.RADIUS_KM;
            double across = cosI[i] * sinE[i];
            x[at + i] = r * (cosNode[i] * cosE[i] - sinNode[i] * across);
            y[at + i] = r * (sinNode[i] * cosE[i] + cosNode[i] * across);
            z[at + i] = r * (sinI[i] * sinE[i]);
        }
    }

    private void velocities(StateArrays out, int at, int count) {
        // Radial and transverse speed, turned by the argument of latitude into the node's axes.
        for (int i = 0; i < count; i++) {
            double radial = rate[i] * Wgs72.KM_S;
            double transverse = turn[i] * Wgs72.KM_S;
            double along = radial * cosE[i] - transverse * sinE[i];
            ax[i] = along;
            ay[i] = radial * sinE[i] + transverse * cosE[i];
        }
        double[] vx = out.vx;
        double[] vy = out.vy;
        double[] vz = out.vz;
        for (int i = 0; i < count; i++) {
            double across = cosI[i] * ay[i];
            vx[at + i] = cosNode[i] * ax[i] - sinNode[i] * across;
            vy[at + i] = sinNode[i] * ax[i] + cosNode[i] * across;
            vz[at + i] = sinI[i] * ay[i];
        }
    }
}
