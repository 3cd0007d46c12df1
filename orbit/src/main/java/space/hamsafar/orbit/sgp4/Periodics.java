package space.hamsafar.orbit.sgp4;

/** Long-period terms of one body: coefficients of its changing direction (dpper of the reference). */
record Periodics(
        double e2,
        double e3,
        double i2,
        double i3,
        double l2,
        double l3,
        double l4,
        double gh2,
        double gh3,
        double gh4,
        double h2,
        double h3,
        double anomalyAtEpoch,
        double bodyEccentricity,
        double bodyMotion) {
    static Periodics of(ThirdBody b, double eccentricity, double anomalyAtEpoch) {
        return new Periodics(
                2 * b.s1 * b.s6,
                2 * b.s1 * b.s7,
                2 * b.s2 * b.z12,
                2 * b.s2 * (b.z13 - b.z11),
                -2 * b.s3 * b.z2,
                -2 * b.s3 * (b.z3 - b.z1),
                -2 * b.s3 * (-21 - 9 * eccentricity * eccentricity) * b.bodyEccentricity,
                2 * b.s4 * b.z32,
                2 * b.s4 * (b.z33 - b.z31),
                -18 * b.s4 * b.bodyEccentricity,
                -2 * b.s2 * b.z22,
                -2 * b.s2 * (b.z23 - b.z21),
                anomalyAtEpoch,
                b.bodyEccentricity,
                b.bodyMotion);
    }

    /** Adds the terms at a time to the sums: eccentricity, inclination, mean longitude, perigee, node times sine. */
    void addTo(double[] sums, double minutes) {
        double anomaly = anomalyAtEpoch + bodyMotion * minutes;
        double longitude = anomaly + 2 * bodyEccentricity * Math.sin(anomaly);
        double sine = Math.sin(longitude);
        double f2 = 0.5 * sine * sine - 0.25;
        double f3 = -0.5 * sine * Math.cos(longitude);
        sums[0] += e2 * f2 + e3 * f3;
        sums[1] += i2 * f2 + i3 * f3;
        sums[2] += l2 * f2 + l3 * f3 + l4 * sine;
        sums[3] += gh2 * f2 + gh3 * f3 + gh4 * sine;
        sums[4] += h2 * f2 + h3 * f3;
    }
}
