package space.hamsafar.orbit.sgp4;

/** From mean elements at a time to position and velocity: long- and short-period terms of oblateness. */
final class ShortPeriod {
    private static final double KEPLER_LIMIT = 1e-12;
    private static final int KEPLER_ROUNDS = 10;
    private static final double LARGEST_STEP = 0.95;
    private static final double LEAST_DIVISOR = 1.5e-12;

    /** Of the coefficient xlcof of the reference. */
    static final double LONG_TERM = -0.25 * Wgs72.J3_OVER_J2;

    private ShortPeriod() {}

    static double xlcof(double sinI, double cosI) {
        double divisor = Math.abs(cosI + 1) > LEAST_DIVISOR ? 1 + cosI : LEAST_DIVISOR;
        return LONG_TERM * sinI * (3 + 5 * cosI) / divisor;
    }

    static double aycof(double sinI) {
        return -0.5 * Wgs72.J3_OVER_J2 * sinI;
    }

    static Sgp4Outcome apply(MeanState s, double[] state) {
        double sinI = Math.sin(s.inclination);
        double cosI = Math.cos(s.inclination);
        double e = s.eccentricity;
        double inverse = 1 / (s.axis * (1 - e * e));
        double ax = e * Math.cos(s.perigee);
        double ay = e * Math.sin(s.perigee) + inverse * aycof(sinI);
        double u = (s.meanAnomaly + s.perigee + inverse * xlcof(sinI, cosI) * ax) % (2 * Math.PI);
        double[] sineCosine = kepler(u, ax, ay);
        double sinE = sineCosine[0];
        double cosE = sineCosine[1];
        double eSin = ax * sinE - ay * cosE;
        double e2 = ax * ax + ay * ay;
        double parameter = s.axis * (1 - e2);
        if (parameter < 0) {
            return Sgp4Outcome.PARAMETER_NEGATIVE;
        }
        double r = s.axis * (1 - ax * cosE - ay * sinE);
        double beta = Math.sqrt(1 - e2);
        double temp = eSin / (1 + beta);
        double sinU = s.axis / r * (sinE - ay - ax * temp);
        double cosU = s.axis / r * (cosE - ax + ay * temp);
        double rate = Math.sqrt(s.axis) * eSin / r;
        double turn = Math.sqrt(parameter) / r;
        return place(s, new double[] {r, rate, turn, sinU, cosU, parameter, beta, sinI, cosI}, state);
    }

    /**
     * Sine and cosine of the eccentric longitude. The reference leaves out the last step, which is below 1e-12 and 42 µm
     * at the stationary height.
     */
    private static double[] kepler(double u, double ax, double ay) {
        double anomaly = u;
        double step = 1;
        double sin = 0;
        double cos = 1;
        for (int round = 0; round < KEPLER_ROUNDS && Math.abs(step) >= KEPLER_LIMIT; round++) {
            sin = Math.sin(anomaly);
            cos = Math.cos(anomaly);
            step = Math.clamp(
                    (u - ay * cos + ax * sin - anomaly) / (1 - cos * ax - sin * ay), -LARGEST_STEP, LARGEST_STEP);
            anomaly += step;
        }
        double rest = Math.abs(step) < KEPLER_LIMIT ? step : 0;
        return new double[] {sin + cos * rest, cos - sin * rest};
    }

    private static Sgp4Outcome place(MeanState s, double[] w, double[] state) {
        double sinU = w[3];
        double cosU = w[4];
        double sinI = w[7];
        double cosI = w[8];
        double sin2u = 2 * cosU * sinU;
        double cos2u = 1 - 2 * sinU * sinU;
        double temp1 = 0.5 * Wgs72.J2 / w[5];
        double temp2 = temp1 / w[5];
        double con41 = 3 * cosI * cosI - 1;
        double x1mth2 = 1 - cosI * cosI;
        double mrt = w[0] * (1 - 1.5 * temp2 * w[6] * con41) + 0.5 * temp1 * x1mth2 * cos2u;
        double su = Math.atan2(sinU, cosU) - 0.25 * temp2 * (7 * cosI * cosI - 1) * sin2u;
        double node = s.node + 1.5 * temp2 * cosI * sin2u;
        double inclination = s.inclination + 1.5 * temp2 * cosI * sinI * cos2u;
        double mvt = w[1] - s.motion * temp1 * x1mth2 * sin2u / Wgs72.XKE;
        double rvdot = w[2] + s.motion * temp1 * (x1mth2 * cos2u + 1.5 * con41) / Wgs72.XKE;
        double sinSu = Math.sin(su);
        double cosSu = Math.cos(su);
        double sinNode = Math.sin(node);
        double cosNode = Math.cos(node);
        double xmx = -sinNode * Math.cos(inclination);
        double xmy = cosNode * Math.cos(inclination);
        double z = Math.sin(inclination);
        double ux = xmx * sinSu + cosNode * cosSu;
        double uy = xmy * sinSu + sinNode * cosSu;
        double uz = z * sinSu;
        state[0] = mrt * Wgs72.RADIUS_KM * ux;
        state[1] = mrt * Wgs72.RADIUS_KM * uy;
        state[2] = mrt * Wgs72.RADIUS_KM * uz;
        state[3] = (mvt * ux + rvdot * (xmx * cosSu - cosNode * sinSu)) * Wgs72.KM_S;
        state[4] = (mvt * uy + rvdot * (xmy * cosSu - sinNode * sinSu)) * Wgs72.KM_S;
        state[5] = (mvt * uz + rvdot * z * cosSu) * Wgs72.KM_S;
        return mrt < 1 ? Sgp4Outcome.DECAYED : Sgp4Outcome.GOOD;
    }
}
