package space.hamsafar.campaign.calibrate;

import java.util.SplittableRandom;

/** Standard normal numbers by the polar method of Marsaglia and Bray (SIAM Review 6, 1964), the same on every Java. */
final class Bell {
    private Bell() {}

    static double draw(SplittableRandom random) {
        // A pair is within the circle in three of four tries; sixty-four tries fail with a chance of 10 to the minus
        // 42.
        for (int tries = 0; tries < 64; tries++) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
        return 0;
    }
}
