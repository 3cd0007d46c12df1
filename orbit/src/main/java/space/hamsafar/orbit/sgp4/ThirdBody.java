package space.hamsafar.orbit.sgp4;

/** What the attraction of the Sun or of the Moon does to an orbit: the terms s and z of the reference. */
final class ThirdBody {
    final double s1;
    final double s2;
    final double s3;
    final double s4;
    final double s5;
    final double s6;
    final double s7;
    double z1;
    double z2;
    double z3;
    double z11;
    double z12;
    double z13;
    double z21;
    double z22;
    double z23;
    double z31;
    double z32;
    double z33;
    final double strength;
    final double bodyEccentricity;
    final double bodyMotion;

    /**
     * Where the body's orbit lies against the object's node.
     *
     * @param strength coefficient of the attraction
     * @param bodyEccentricity eccentricity of the body's own orbit
     * @param bodyMotion mean motion of the body, radians a minute
     */
    record Body(
            double cosG,
            double sinG,
            double cosI,
            double sinI,
            double cosH,
            double sinH,
            double strength,
            double bodyEccentricity,
            double bodyMotion) {}

    ThirdBody(Body b, Sgp4Elements e, MeanOrbit o) {
        strength = b.strength;
        bodyEccentricity = b.bodyEccentricity;
        bodyMotion = b.bodyMotion;
        double cosW = Math.cos(e.argumentOfPerigee());
        double sinW = Math.sin(e.argumentOfPerigee());
        double a1 = b.cosG * b.cosH + b.sinG * b.cosI * b.sinH;
        double a3 = -b.sinG * b.cosH + b.cosG * b.cosI * b.sinH;
        double a7 = -b.cosG * b.sinH + b.sinG * b.cosI * b.cosH;
        double a8 = b.sinG * b.sinI;
        double a9 = b.sinG * b.sinH + b.cosG * b.cosI * b.cosH;
        double a10 = b.cosG * b.sinI;
        double a2 = o.cosI * a7 + o.sinI * a8;
        double a4 = o.cosI * a9 + o.sinI * a10;
        double a5 = -o.sinI * a7 + o.cosI * a8;
        double a6 = -o.sinI * a9 + o.cosI * a10;
        double x1 = a1 * cosW + a2 * sinW;
        double x2 = a3 * cosW + a4 * sinW;
        double x3 = -a1 * sinW + a2 * cosW;
        double x4 = -a3 * sinW + a4 * cosW;
        shape(new double[] {0, a1, a2, a3, a4, a5, a6}, new double[] {0, x1, x2, x3, x4}, cosW, sinW, o);
        s3 = strength / o.motion;
        s2 = -0.5 * s3 / o.beta;
        s4 = s3 * o.beta;
        s1 = -15 * o.eccentricity * s4;
        s5 = x1 * x3 + x2 * x4;
        s6 = x2 * x3 + x1 * x4;
        s7 = x2 * x4 - x1 * x3;
    }

    private void shape(double[] a, double[] x, double cosW, double sinW, MeanOrbit o) {
        double e2 = o.eccentricity * o.eccentricity;
        double x5 = a[5] * sinW;
        double x6 = a[6] * sinW;
        double x7 = a[5] * cosW;
        double x8 = a[6] * cosW;
        z31 = 12 * x[1] * x[1] - 3 * x[3] * x[3];
        z32 = 24 * x[1] * x[2] - 6 * x[3] * x[4];
        z33 = 12 * x[2] * x[2] - 3 * x[4] * x[4];
        z1 = doubled(3 * (a[1] * a[1] + a[2] * a[2]) + z31 * e2, z31, o);
        z2 = doubled(6 * (a[1] * a[3] + a[2] * a[4]) + z32 * e2, z32, o);
        z3 = doubled(3 * (a[3] * a[3] + a[4] * a[4]) + z33 * e2, z33, o);
        z11 = -6 * a[1] * a[5] + e2 * (-24 * x[1] * x7 - 6 * x[3] * x5);
        z12 = -6 * (a[1] * a[6] + a[3] * a[5]) + e2 * (-24 * (x[2] * x7 + x[1] * x8) - 6 * (x[3] * x6 + x[4] * x5));
        z13 = -6 * a[3] * a[6] + e2 * (-24 * x[2] * x8 - 6 * x[4] * x6);
        z21 = 6 * a[2] * a[5] + e2 * (24 * x[1] * x5 - 6 * x[3] * x7);
        z22 = 6 * (a[4] * a[5] + a[2] * a[6]) + e2 * (24 * (x[2] * x5 + x[1] * x6) - 6 * (x[4] * x7 + x[3] * x8));
        z23 = 6 * a[4] * a[6] + e2 * (24 * x[2] * x6 - 6 * x[4] * x8);
    }

    private static double doubled(double z, double z3n, MeanOrbit o) {
        return z + z + o.beta2 * z3n;
    }

    double eccentricityRate() {
        return s1 * bodyMotion * s5;
    }

    double inclinationRate() {
        return s2 * bodyMotion * (z11 + z13);
    }

    double meanAnomalyRate(double e2) {
        return -bodyMotion * s3 * (z1 + z3 - 14 - 6 * e2);
    }

    double perigeeRateInPlane() {
        return s4 * bodyMotion * (z31 + z33 - 6);
    }

    double nodeRateTimesSine() {
        return -bodyMotion * s2 * (z21 + z23);
    }
}
