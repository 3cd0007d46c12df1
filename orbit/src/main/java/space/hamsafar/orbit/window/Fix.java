package space.hamsafar.orbit.window;

/**
 * A point in the frame that turns with the Earth, filled anew for each instant so that scans make no garbage; metres and
 * metres a second as seen from the ground. Each computation has its own.
 */
final class Fix {
    double x;
    double y;
    double z;
    double vx;
    double vy;
    double vz;

    double radius() {
        return Math.sqrt(x * x + y * y + z * z);
    }
}
