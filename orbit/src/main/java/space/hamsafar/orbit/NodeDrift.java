package space.hamsafar.orbit;

/**
 * Secular motion of the node in SGP4 by the oblateness of the Earth, without the drag term.
 *
 * <p>Hoots and Roehrich, Spacetrack Report No. 3 (1980), section 6, with the constants of WGS-72.
 */
final class NodeDrift {
    private static final double XKE = 0.0743669161;
    private static final double K2 = 5.413080e-4;
    private static final double K4 = 0.62098875e-6;

    private NodeDrift() {}

    /** Degrees a day, negative for a node that moves westward. */
    static double degPerDay(MeanElements elements) {
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
}
