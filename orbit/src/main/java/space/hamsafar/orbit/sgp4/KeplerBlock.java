package space.hamsafar.orbit.sgp4;

/**
 * Kepler's equation in the form u = F - ax sin F + ay cos F at many times at once: sine and cosine of F.
 *
 * <p>Nearly round orbits take Newton's steps from u, short enough to be turned by Taylor's series; others take Danby's
 * steps of the fourth order with full sines and cosines until all have converged.
 */
final class KeplerBlock {
    /** Above this the steps from the mean longitude are too long for the series. */
    private static final double MOST_ROUND = 0.1;

    private static final double NEARLY_ROUND = 0.01;
    private static final double LARGEST_STEP = 0.95;

    /** After a step below this what is left is its fourth power over the cube of the perigee's share: none. */
    private static final double LAST_STEP = 1e-5;

    private static final int MOST_ROUNDS = 12;

    private final Trigonometry trigonometry;
    private final double[] longitude = new double[MeanArrays.SIZE];
    private final double[] step = new double[MeanArrays.SIZE];
    private final double[] sin = new double[MeanArrays.SIZE];
    private final double[] cos = new double[MeanArrays.SIZE];
    final double[] sinE = new double[MeanArrays.SIZE];
    final double[] cosE = new double[MeanArrays.SIZE];

    KeplerBlock(Trigonometry trigonometry) {
        this.trigonometry = trigonometry;
    }

    /**
     * Solves for the first angles.
     *
     * @param most largest length of (ax, ay)
     * @return false, with the results worthless, if one did not converge
     */
    boolean solve(double[] u, double[] ax, double[] ay, double most, int count) {
        return most < MOST_ROUND ? round(u, ax, ay, most, count) : eccentric(u, ax, ay, count);
    }

    private boolean round(double[] u, double[] ax, double[] ay, double most, int count) {
        trigonometry.sineCosine(u, sin, cos, count);
        firstStep(ax, ay, count);
        for (int round = most < NEARLY_ROUND ? 1 : 2; round > 0; round--) {
            turnByStep(count);
            nextStep(ax, ay, count);
        }
        turnByStep(count);
        return true;
    }

    private boolean eccentric(double[] u, double[] ax, double[] ay, int count) {
        System.arraycopy(u, 0, longitude, 0, count);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            trigonometry.sineCosine(longitude, sin, cos, count);
            newton(u, ax, ay, count);
            danby(count);
            if (longestStep(count) < LAST_STEP) {
                turnByStep(count);
                return true;
            }
            for (int i = 0; i < count; i++) {
                longitude[i] = longitude[i] + step[i];
            }
        }
        return false;
    }

    /** Newton's steps into {@code step}, the slopes into {@code cosE}, the curvatures into {@code sinE}. */
    private void newton(double[] u, double[] ax, double[] ay, int count) {
        for (int i = 0; i < count; i++) {
            double curve = ax[i] * sin[i] - ay[i] * cos[i];
            double slope = 1 - ax[i] * cos[i] - ay[i] * sin[i];
            step[i] = (u[i] - longitude[i] + curve) / slope;
            sinE[i] = curve;
            cosE[i] = slope;
        }
    }

    private void danby(int count) {
        for (int i = 0; i < count; i++) {
            double slope = cosE[i];
            double curve = 0.5 * sinE[i];
            double excess = step[i] * slope;
            double halley = excess / (slope + step[i] * curve);
            double next = excess / (slope + halley * (curve + halley * (1.0 / 6) * (1 - slope)));
            step[i] = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, next));
        }
    }

    private double longestStep(int count) {
        double longest = 0;
        for (int i = 0; i < count; i++) {
            longest = Math.max(longest, Math.abs(step[i]));
        }
        return longest;
    }

    /** Newton's step for Kepler's equation from the mean longitude. */
    private void firstStep(double[] ax, double[] ay, int count) {
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

    private void nextStep(double[] ax, double[] ay, int count) {
        for (int i = 0; i < count; i++) {
            double excess = step[i] - ax[i] * sinE[i] + ay[i] * cosE[i];
            step[i] = step[i] - excess / (1 - ax[i] * cosE[i] - ay[i] * sinE[i]);
        }
    }
}
