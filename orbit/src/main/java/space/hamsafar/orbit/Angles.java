package space.hamsafar.orbit;

/** Angles brought into a range. */
public final class Angles {
    private Angles() {}

    /** Radians, 0 to 2π. */
    public static double wrap(double radians) {
        double rest = radians % (2 * Math.PI);
        return rest < 0 ? rest + 2 * Math.PI : rest;
    }

    /** Degrees, 0 included to 360 excluded. */
    public static double wrapDeg(double degrees) {
        double rest = degrees % 360;
        double positive = rest < 0 ? rest + 360 : rest;
        return positive == 360 ? 0 : positive;
    }

    /** Degrees, -180 included to 180 excluded. */
    public static double signedDeg(double degrees) {
        return wrapDeg(degrees + 180) - 180;
    }
}
