package space.hamsafar.orbit.sgp4;

/**
 * Sine and cosine of many angles at once, without branches, so that the compiler makes vector instructions of the loops.
 *
 * <p>An angle is brought to within a quarter turn by taking off half turns (π in three parts, after Cody and Waite), then
 * Taylor's series are summed as far as doubles go: good to 3e-16 for angles up to a million radians.
 */
final class Trigonometry {
    static final double LARGEST = 1e6;

    /** π in parts of 33, 33 and 53 bits: a count of half turns below 2^20 times the first two is exact. */
    private static final double PI_A = 3.1415926534682512;

    private static final double PI_B = 1.2154201012607932e-10;
    private static final double PI_C = 4.044532497591901e-21;

    private static final double S3 = -1.0 / 6;
    private static final double S5 = 1.0 / 120;
    private static final double S7 = -1.0 / 5040;
    private static final double S9 = 1.0 / 362_880;
    private static final double S11 = -1.0 / 39_916_800;
    private static final double S13 = 1.0 / 6_227_020_800.0;
    private static final double S15 = -1.0 / 1_307_674_368_000.0;
    private static final double S17 = 1.0 / 355_687_428_096_000.0;
    private static final double S19 = -1.0 / 121_645_100_408_832_000.0;
    private static final double C2 = -1.0 / 2;
    private static final double C4 = 1.0 / 24;
    private static final double C6 = -1.0 / 720;
    private static final double C8 = 1.0 / 40_320;
    private static final double C10 = -1.0 / 3_628_800;
    private static final double C12 = 1.0 / 479_001_600;
    private static final double C14 = -1.0 / 87_178_291_200.0;
    private static final double C16 = 1.0 / 20_922_789_888_000.0;
    private static final double C18 = -1.0 / 6_402_373_705_728_000.0;
    private static final double C20 = 1.0 / 2_432_902_008_176_640_000.0;

    private final double[] rest;
    private final double[] sign;

    /** Room for so many angles at once. */
    Trigonometry(int most) {
        rest = new double[most];
        sign = new double[most];
    }

    /** Sine and cosine of the first angles of an array. */
    void sineCosine(double[] angles, double[] sine, double[] cosine, int count) {
        reduce(angles, rest, sign, count);
        sine(rest, sign, sine, count);
        cosine(rest, sign, cosine, count);
    }

    // Three loops, since the compiler leaves longer bodies without vector instructions.

    private static void reduce(double[] angles, double[] rest, double[] sign, int count) {
        for (int i = 0; i < count; i++) {
            double turns = Math.rint(angles[i] * (1 / Math.PI));
            double odd = turns - 2 * Math.rint(turns * 0.5);
            rest[i] = angles[i] - turns * PI_A - turns * PI_B - turns * PI_C;
            sign[i] = 1 - 2 * odd * odd;
        }
    }

    private static void sine(double[] rest, double[] sign, double[] sine, int count) {
        for (int i = 0; i < count; i++) {
            double r = rest[i];
            double q = r * r;
            double s = S13 + q * (S15 + q * (S17 + q * S19));
            s = S3 + q * (S5 + q * (S7 + q * (S9 + q * (S11 + q * s))));
            sine[i] = sign[i] * (r + r * q * s);
        }
    }

    private static void cosine(double[] rest, double[] sign, double[] cosine, int count) {
        for (int i = 0; i < count; i++) {
            double q = rest[i] * rest[i];
            double c = C14 + q * (C16 + q * (C18 + q * C20));
            c = C4 + q * (C6 + q * (C8 + q * (C10 + q * (C12 + q * c))));
            cosine[i] = sign[i] * (1 + q * (C2 + q * c));
        }
    }
}
