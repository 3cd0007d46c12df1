package space.hamsafar.orbit;

/**
 * Secular motion of the node: by SGP4's theory without its drag term, and by what SGP4 leaves out.
 *
 * <p>SGP4's part is Hoots and Roehrich, Spacetrack Report No. 3 (1980), section 6, with the constants of WGS-72: the second
 * and fourth zonal harmonic. The even harmonics from the sixth on (EGM2008) and the Sun and Moon turn the node of a
 * low orbit at 41° by 0.0021° a day more to the east than that. The element sets of Tianhe show 0.0022° a day
 * (docs/validation.md): their nodes follow the true Earth, whatever theory they were fitted with.
 */
final class NodeDrift {
    private static final double XKE = 0.0743669161;
    private static final double K2 = 5.413080e-4;
    private static final double K4 = 0.62098875e-6;

    private static final int FIRST_LEFT_OUT = 6;
    private static final double NEAR_ZERO = 1e-6;

    /** Even zonal harmonics by degree, 6 and on; below the table that its reader uses. */
    private static final double[] ZONALS = zonals();

    /** By the Moon and the Sun on an orbit of one revolution a day, degrees a day (Vallado, section 9.7). */
    private static final double MOON_AND_SUN = -0.00338 - 0.00154;

    private NodeDrift() {}

    /** Degrees a day, negative for a node that moves westward. */
    static double degPerDay(MeanElements elements) {
        double cos = Math.cos(Math.toRadians(elements.inclinationDeg()));
        return sgp4(elements) + leftOut(elements) + MOON_AND_SUN * cos / elements.meanMotionRevPerDay();
    }

    /** By SGP4's secular theory alone, degrees a day. */
    static double sgp4(MeanElements elements) {
        double cos = Math.cos(Math.toRadians(elements.inclinationDeg()));
        double cos2 = cos * cos;
        double beta2 = 1 - elements.eccentricity() * elements.eccentricity();
        double kozaiMotion = elements.meanMotionRevPerDay() * 2 * Math.PI / 1440;
        double bulge = 1.5 * K2 * (3 * cos2 - 1) / (beta2 * Math.sqrt(beta2));
        double a1 = Math.cbrt(Math.pow(XKE / kozaiMotion, 2));
        double d1 = bulge / (a1 * a1);
        double a2 = a1 * (1 - d1 / 3 - d1 * d1 - 134.0 / 81 * d1 * d1 * d1);
        double d0 = bulge / (a2 * a2);
        double motion = kozaiMotion / (1 + d0);
        double axis = a2 / (1 - d0);

        double p2 = 1 / (axis * axis * beta2 * beta2);
        double first = 3 * K2 * p2 * motion;
        double second = first * K2 * p2;
        double fourth = 1.25 * K4 * p2 * p2 * motion;
        double radPerMinute = cos * (-first + 0.5 * second * (4 - 19 * cos2) + 2 * fourth * (3 - 7 * cos2));
        return Math.toDegrees(radPerMinute) * 1440;
    }

    /**
     * By the even zonal harmonics from the sixth on, for a circular orbit, degrees a day: Lagrange's equation of the node
     * with the potential averaged over the argument of latitude. As many samples as there are degrees make the mean exact.
     */
    private static double leftOut(MeanElements elements) {
        // Over the equator the node is undefined; its motion has a limit there.
        double inclination = Math.clamp(Math.toRadians(elements.inclinationDeg()), NEAR_ZERO, Math.PI - NEAR_ZERO);
        double ratio = Earth.EQUATORIAL_RADIUS_KM / elements.semiMajorAxisKm();
        int samples = 2 * GravityField.DEGREE;
        double slope = 0;
        for (int sample = 0; sample < samples; sample++) {
            double sine = Math.sin(2 * Math.PI * sample / samples);
            double x = Math.sin(inclination) * sine;
            slope += weighedSlope(x, ratio) * Math.cos(inclination) * sine / samples;
        }
        double degPerDay = 360 * elements.meanMotionRevPerDay();
        return -degPerDay * slope / Math.sin(inclination);
    }

    /** Sum over the harmonics of J (R/a)^n P'(x), P' being the derivative of Legendre's polynomial. */
    private static double weighedSlope(double x, double ratio) {
        double last = 1;
        double value = x;
        double lastSlope = 0;
        double slope = 1;
        double power = ratio;
        double sum = 0;
        for (int n = 2; n <= GravityField.DEGREE; n++) {
            double next = ((2 * n - 1) * x * value - (n - 1) * last) / n;
            double nextSlope = lastSlope + (2 * n - 1) * value;
            last = value;
            value = next;
            lastSlope = slope;
            slope = nextSlope;
            power *= ratio;
            sum += ZONALS[n] * power * slope;
        }
        return sum;
    }

    private static double[] zonals() {
        double[] zonals = new double[GravityField.DEGREE + 1];
        for (int degree = FIRST_LEFT_OUT; degree < zonals.length; degree += 2) {
            zonals[degree] = GravityField.zonal(degree);
        }
        return zonals;
    }
}
