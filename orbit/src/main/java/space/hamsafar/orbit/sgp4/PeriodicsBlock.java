package space.hamsafar.orbit.sgp4;

import java.util.Arrays;

/** {@link Periodics} of Sun and Moon at up to 256 times at once: the five sums, side by side. */
final class PeriodicsBlock {
    private final Trigonometry trigonometry;
    private final double[] angle = new double[MeanArrays.SIZE];
    private final double[] sin = new double[MeanArrays.SIZE];
    private final double[] cos = new double[MeanArrays.SIZE];
    private final double[] f2 = new double[MeanArrays.SIZE];
    private final double[] f3 = new double[MeanArrays.SIZE];
    final double[] eccentricity = new double[MeanArrays.SIZE];
    final double[] inclination = new double[MeanArrays.SIZE];
    final double[] longitude = new double[MeanArrays.SIZE];
    final double[] perigee = new double[MeanArrays.SIZE];
    final double[] nodeTimesSine = new double[MeanArrays.SIZE];

    PeriodicsBlock(Trigonometry trigonometry) {
        this.trigonometry = trigonometry;
    }

    /** Fills the sums of both bodies. */
    void fill(Periodics sun, Periodics moon, double[] minutes, int count) {
        Arrays.fill(eccentricity, 0, count, 0);
        Arrays.fill(inclination, 0, count, 0);
        Arrays.fill(longitude, 0, count, 0);
        Arrays.fill(perigee, 0, count, 0);
        Arrays.fill(nodeTimesSine, 0, count, 0);
        add(sun, minutes, count);
        add(moon, minutes, count);
    }

    private void add(Periodics p, double[] minutes, int count) {
        double at = p.anomalyAtEpoch();
        double motion = p.bodyMotion();
        for (int i = 0; i < count; i++) {
            angle[i] = at + motion * minutes[i];
        }
        trigonometry.sineCosine(angle, sin, cos, count);
        toTrueAnomaly(2 * p.bodyEccentricity(), count);
        addShape(p, count);
        addAngles(p, count);
    }

    /** Turns by the equation of the centre, which is below an eighth. */
    private void toTrueAnomaly(double twiceEccentricity, int count) {
        for (int i = 0; i < count; i++) {
            double x = twiceEccentricity * sin[i];
            double q = x * x;
            double s = x * (1 + q * (-1.0 / 6 + q * (1.0 / 120 + q * (-1.0 / 5040 + q * (1.0 / 362_880)))));
            double c = 1 + q * (-0.5 + q * (1.0 / 24 + q * (-1.0 / 720 + q * (1.0 / 40_320))));
            double sine = sin[i] * c + cos[i] * s;
            double cosine = cos[i] * c - sin[i] * s;
            sin[i] = sine;
            f2[i] = 0.5 * sine * sine - 0.25;
            f3[i] = -0.5 * sine * cosine;
        }
    }

    private void addShape(Periodics p, int count) {
        double e2 = p.e2();
        double e3 = p.e3();
        double i2 = p.i2();
        double i3 = p.i3();
        double h2 = p.h2();
        double h3 = p.h3();
        for (int i = 0; i < count; i++) {
            eccentricity[i] = eccentricity[i] + e2 * f2[i] + e3 * f3[i];
            inclination[i] = inclination[i] + i2 * f2[i] + i3 * f3[i];
            nodeTimesSine[i] = nodeTimesSine[i] + h2 * f2[i] + h3 * f3[i];
        }
    }

    private void addAngles(Periodics p, int count) {
        double l2 = p.l2();
        double l3 = p.l3();
        double l4 = p.l4();
        double g2 = p.gh2();
        double g3 = p.gh3();
        double g4 = p.gh4();
        for (int i = 0; i < count; i++) {
            longitude[i] = longitude[i] + l2 * f2[i] + l3 * f3[i] + l4 * sin[i];
            perigee[i] = perigee[i] + g2 * f2[i] + g3 * f3[i] + g4 * sin[i];
        }
    }
}
