package space.hamsafar.orbit.sgp4;

/** The ten terms of an eccentric orbit of half a day, by their order: 2201 2211 3210 3222 4410 4422 5220 5232 5421 5433. */
final class HalfDayTerms {
    private static final double G22 = 5.7686396;
    private static final double G32 = 0.95240898;
    private static final double G44 = 1.8014998;
    private static final double G52 = 1.0508330;
    private static final double G54 = 4.4108898;

    /** Multiples of the perigee, multiples of the longitude, and phase of each term. */
    private static final double[][] ARGUMENTS = {
        {2, 1, G22},
        {0, 1, G22},
        {1, 1, G32},
        {-1, 1, G32},
        {2, 2, G44},
        {0, 2, G44},
        {1, 1, G52},
        {-1, 1, G52},
        {1, 2, G54},
        {-1, 2, G54}
    };

    private HalfDayTerms() {}

    static ResonancePull of(MeanOrbit o, double ratio) {
        double[] f = inclinationFunctions(o.sinI, o.cosI);
        double[] g = eccentricityFunctions(o.eccentricity);
        double[] roots = {1.7891679e-6, 3.7393792e-7, 7.3636953e-9, 1.1428639e-7, 2.1765803e-9};
        double base2 = 3 * o.motion * o.motion * ratio * ratio;
        double base3 = base2 * ratio;
        double base4 = base3 * ratio;
        double base5 = base4 * ratio;
        double[] scale = {
            base2 * roots[0], base2 * roots[0],
            base3 * roots[1], base3 * roots[1],
            2 * base4 * roots[2], 2 * base4 * roots[2],
            base5 * roots[3], base5 * roots[3],
            2 * base5 * roots[4], 2 * base5 * roots[4]
        };
        ResonancePull pull = new ResonancePull();
        for (int i = 0; i < ARGUMENTS.length; i++) {
            double[] a = ARGUMENTS[i];
            pull.add((int) a[1], (int) a[0], scale[i] * f[i] * g[i], a[2]);
        }
        return pull;
    }

    /** f220, f221, f321, f322, f441, f442, f522, f523, f542, f543. */
    private static double[] inclinationFunctions(double s, double c) {
        double c2 = c * c;
        double s2 = s * s;
        double f220 = 0.75 * (1 + 2 * c + c2);
        return new double[] {
            f220,
            1.5 * s2,
            1.875 * s * (1 - 2 * c - 3 * c2),
            -1.875 * s * (1 + 2 * c - 3 * c2),
            35 * s2 * f220,
            39.3750 * s2 * s2,
            9.84375 * s * (s2 * (1 - 2 * c - 5 * c2) + 0.33333333 * (-2 + 4 * c + 6 * c2)),
            s * (4.92187512 * s2 * (-2 - 4 * c + 10 * c2) + 6.56250012 * (1 + 2 * c - 3 * c2)),
            29.53125 * s * (2 - 8 * c + c2 * (-12 + 8 * c + 10 * c2)),
            29.53125 * s * (-2 - 8 * c + c2 * (12 + 8 * c - 10 * c2))
        };
    }

    /** g201, g211, g310, g322, g410, g422, g520, g532, g521, g533. */
    private static double[] eccentricityFunctions(double e) {
        boolean low = e <= 0.65;
        boolean below = e < 0.7;
        return new double[] {
            -0.306 - (e - 0.64) * 0.440,
            low ? cubic(e, 3.616, -13.2470, 16.2900, 0) : cubic(e, -72.099, 331.819, -508.738, 266.724),
            low ? cubic(e, -19.302, 117.3900, -228.4190, 156.5910) : cubic(e, -346.844, 1582.851, -2415.925, 1246.113),
            low ? cubic(e, -18.9068, 109.7927, -214.6334, 146.5816) : cubic(e, -342.585, 1554.908, -2366.899, 1215.972),
            low ? cubic(e, -41.122, 242.6940, -471.0940, 313.9530) : cubic(e, -1052.797, 4758.686, -7193.992, 3651.957),
            low
                    ? cubic(e, -146.407, 841.8800, -1629.014, 1083.4350)
                    : cubic(e, -3581.690, 16178.110, -24462.770, 12422.520),
            low
                    ? cubic(e, -532.114, 3017.977, -5740.032, 3708.2760)
                    : e > 0.715
                            ? cubic(e, -5149.66, 29936.92, -54087.36, 31324.56)
                            : cubic(e, 1464.74, -4664.75, 3763.64, 0),
            below
                    ? cubic(e, -853.66600, 4690.2500, -8624.7700, 5341.4)
                    : cubic(e, -40023.880, 170470.89, -242699.48, 115605.82),
            below
                    ? cubic(e, -822.71072, 4568.6173, -8491.4146, 5337.524)
                    : cubic(e, -51752.104, 218913.95, -309468.16, 146349.42),
            below
                    ? cubic(e, -919.22770, 4988.6100, -9064.7700, 5542.21)
                    : cubic(e, -37995.780, 161616.52, -229838.20, 109377.94)
        };
    }

    private static double cubic(double e, double c0, double c1, double c2, double c3) {
        return c0 + c1 * e + c2 * e * e + c3 * e * e * e;
    }
}
