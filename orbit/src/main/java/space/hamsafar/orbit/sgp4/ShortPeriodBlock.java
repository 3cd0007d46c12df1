package space.hamsafar.orbit.sgp4;

/**
 * From mean elements to positions and velocities at up to 256 times at once: {@link ShortPeriod} side by side.
 *
 * <p>The work is cut into short loops over flat arrays, each simple enough for vector instructions: no branch, no call,
 * no index but the loop's. Small angles (the short-period corrections) are turned by Taylor's series.
 */
final class ShortPeriodBlock {
    private final Trigonometry trigonometry;
    private final KeplerBlock kepler;
    private final double[] ax = new double[MeanArrays.SIZE];
    private final double[] ay = new double[MeanArrays.SIZE];
    private final double[] angle = new double[MeanArrays.SIZE];
    private final double[] sin = new double[MeanArrays.SIZE];
    private final double[] cos = new double[MeanArrays.SIZE];
    private final double[] sinE;
    private final double[] cosE;
    private final double[] sinNode = new double[MeanArrays.SIZE];
    private final double[] cosNode = new double[MeanArrays.SIZE];
    private final double[] beta = new double[MeanArrays.SIZE];
    private final double[] inverseRadius = new double[MeanArrays.SIZE];
    private final double[] temp1 = new double[MeanArrays.SIZE];
    private final double[] temp2 = new double[MeanArrays.SIZE];
    private final double[] sin2u = new double[MeanArrays.SIZE];
    private final double[] cos2u = new double[MeanArrays.SIZE];
    private final double[] length = new double[MeanArrays.SIZE];
    private final double[] rate = new double[MeanArrays.SIZE];
    private final double[] turn = new double[MeanArrays.SIZE];
    private final double[] sinI = new double[MeanArrays.SIZE];
    private final double[] cosI = new double[MeanArrays.SIZE];

    ShortPeriodBlock(Trigonometry trigonometry) {
        this.trigonometry = trigonometry;
        this.kepler = new KeplerBlock(trigonometry);
        this.sinE = kepler.sinE;
        this.cosE = kepler.cosE;
    }

    /** Fills the states, velocities where there is room for them; false, with the states worthless, if one cannot be had. */
    boolean states(MeanArrays m, int count, StateArrays out, int at) {
        trigonometry.sineCosine(m.perigee, sin, cos, count);
        longitudes(m, count);
        if (!kepler.solve(angle, ax, ay, mostEccentricity(m, count), count)) {
            return false;
        }
        trigonometry.sineCosine(m.node, sinNode, cosNode, count);
        inPlane(m, count);
        directions(m, count);
        radii(m, count);
        rates(m, count);
        turnToArgument(m, count);
        turnNode(m, count);
        turnInclination(m, count);
        if (!highEnough(count)) {
            return false;
        }
        positions(out, at, count);
        if (out.hasVelocities()) {
            velocities(out, at, count);
        }
        return true;
    }

    private void longitudes(MeanArrays m, int count) {
        double aycof = ShortPeriod.aycof(1);
        for (int i = 0; i < count; i++) {
            double e = m.eccentricity[i];
            double inverse = 1 / (m.axis[i] * (1 - e * e));
            double x = e * cos[i];
            ax[i] = x;
            ay[i] = e * sin[i] + inverse * aycof * m.sinI[i];
            angle[i] = m.anomaly[i] + m.perigee[i] + inverse * m.longTerm[i] * x;
        }
    }

    /** The largest length of (ax, ay), or a little more. */
    private double mostEccentricity(MeanArrays m, int count) {
        double most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, m.eccentricity[i]);
        }
        return most;
    }

    private void inPlane(MeanArrays m, int count) {
        for (int i = 0; i < count; i++) {
            double x = ax[i];
            double y = ay[i];
            double e2 = x * x + y * y;
            double b = Math.sqrt(1 - e2);
            double eSin = x * sinE[i] - y * cosE[i];
            beta[i] = b;
            inverseRadius[i] = 1 / (m.axis[i] * (1 - x * cosE[i] - y * sinE[i]));
            rate[i] = eSin;
            length[i] = eSin / (1 + b);
        }
        for (int i = 0; i < count; i++) {
            double parameter = 1 / (m.axis[i] * beta[i] * beta[i]);
            double t1 = 0.5 * Wgs72.J2 * parameter;
            temp1[i] = t1;
            temp2[i] = t1 * parameter;
            double root = Math.sqrt(m.axis[i]) * inverseRadius[i];
            rate[i] = root * rate[i];
            turn[i] = root * beta[i];
        }
    }

    private void directions(MeanArrays m, int count) {
        for (int i = 0; i < count; i++) {
            double scale = m.axis[i] * inverseRadius[i];
            double s = scale * (sinE[i] - ay[i] - ax[i] * length[i]);
            double c = scale * (cosE[i] - ax[i] + ay[i] * length[i]);
            sin[i] = s;
            cos[i] = c;
            sin2u[i] = 2 * c * s;
            cos2u[i] = 1 - 2 * s * s;
        }
    }

    private void radii(MeanArrays m, int count) {
        for (int i = 0; i < count; i++) {
            double c2 = m.cosI[i] * m.cosI[i];
            length[i] = (1 - (4.5 * c2 - 1.5) * temp2[i] * beta[i]) / inverseRadius[i]
                    + (0.5 - 0.5 * c2) * temp1[i] * cos2u[i];
        }
    }

    private void rates(MeanArrays m, int count) {
        for (int i = 0; i < count; i++) {
            double t = temp1[i] / (m.axis[i] * Math.sqrt(m.axis[i]));
            double c2 = m.cosI[i] * m.cosI[i];
            rate[i] = rate[i] - t * (1 - c2) * sin2u[i];
            turn[i] = turn[i] + t * ((1 - c2) * cos2u[i] + (4.5 * c2 - 1.5));
        }
    }

    private void turnToArgument(MeanArrays m, int count) {
        for (int i = 0; i < count; i++) {
            double d = (0.25 - 1.75 * m.cosI[i] * m.cosI[i]) * temp2[i] * sin2u[i];
            double q = d * d;
            double s = d - d * q * (1.0 / 6);
            double c = 1 - q * (0.5 - q * (1.0 / 24));
            sinE[i] = sin[i] * c + cos[i] * s;
            cosE[i] = cos[i] * c - sin[i] * s;
        }
    }

    private void turnNode(MeanArrays m, int count) {
        for (int i = 0; i < count; i++) {
            double d = 1.5 * m.cosI[i] * temp2[i] * sin2u[i];
            double q = d * d;
            double s = d - d * q * (1.0 / 6);
            double c = 1 - q * (0.5 - q * (1.0 / 24));
            double before = sinNode[i];
            sinNode[i] = before * c + cosNode[i] * s;
            cosNode[i] = cosNode[i] * c - before * s;
        }
    }

    private void turnInclination(MeanArrays m, int count) {
        for (int i = 0; i < count; i++) {
            double sine = m.sinI[i];
            double cosine = m.cosI[i];
            double d = 1.5 * cosine * sine * temp2[i] * cos2u[i];
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
