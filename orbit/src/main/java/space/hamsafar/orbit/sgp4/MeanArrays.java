package space.hamsafar.orbit.sgp4;

/** Mean elements of one object at up to 256 times, side by side, on their way to states; used by one thread. */
final class MeanArrays {
    static final int SIZE = 256;

    final double[] anomaly = new double[SIZE];
    final double[] perigee = new double[SIZE];
    final double[] node = new double[SIZE];
    final double[] eccentricity = new double[SIZE];
    final double[] axis = new double[SIZE];
    final double[] sinI = new double[SIZE];
    final double[] cosI = new double[SIZE];

    /** The coefficient xlcof of the reference, which hangs on the inclination. */
    final double[] longTerm = new double[SIZE];
}
