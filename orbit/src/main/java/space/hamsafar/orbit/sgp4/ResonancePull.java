package space.hamsafar.orbit.sgp4;

/**
 * What a resonance does to the mean motion: a sum of sines of multiples of the longitude and of the perigee.
 *
 * <p>Terms of the same multiples are added up beforehand as complex amplitudes, so that the sum takes the sine and cosine
 * of two angles, however many terms it has.
 */
final class ResonancePull {
    private static final int MOST_LONGITUDES = 3;
    private static final int PERIGEES = 4;

    /** Amplitudes by multiple of the longitude from 1 and of the perigee from -1: real and imaginary parts. */
    private final double[] real = new double[MOST_LONGITUDES * PERIGEES];

    private final double[] imaginary = new double[MOST_LONGITUDES * PERIGEES];

    /**
     * Adds strength · sin(perigees · perigee + longitudes · longitude - phase).
     *
     * @param longitudes multiple of the longitude, 1 to 3
     * @param perigees multiple of the perigee, -1 to 2
     */
    void add(int longitudes, int perigees, double strength, double phase) {
        int at = (longitudes - 1) * PERIGEES + perigees + 1;
        real[at] += strength * Math.cos(phase);
        imaginary[at] -= strength * Math.sin(phase);
    }

    /** Fills the pull and its derivative by the longitude. */
    void at(double perigee, double longitude, double[] pullAndSlope) {
        double c = Math.cos(perigee);
        double s = Math.sin(perigee);
        double c2 = c * c - s * s;
        double s2 = 2 * c * s;
        double cosL = Math.cos(longitude);
        double sinL = Math.sin(longitude);
        double x = 1;
        double y = 0;
        double pull = 0;
        double slope = 0;
        for (int m = 0; m < MOST_LONGITUDES; m++) {
            double next = x * cosL - y * sinL;
            y = x * sinL + y * cosL;
            x = next;
            int at = m * PERIGEES;
            double a = real[at + 1] + (real[at] + real[at + 2]) * c + real[at + 3] * c2;
            a += (imaginary[at] - imaginary[at + 2]) * s - imaginary[at + 3] * s2;
            double b = imaginary[at + 1] + (imaginary[at] + imaginary[at + 2]) * c + imaginary[at + 3] * c2;
            b += (real[at + 2] - real[at]) * s + real[at + 3] * s2;
            pull += a * y + b * x;
            slope += (m + 1) * (a * x - b * y);
        }
        pullAndSlope[0] = pull;
        pullAndSlope[1] = slope;
    }
}
