package space.hamsafar.orbit.sgp4;

/**
 * States side by side, a flat array for each coordinate: kilometres and kilometres a second, TEME of date.
 *
 * <p>The arrays are the caller's to read and are written by {@link Sgp4}; a state that SGP4 cannot give is NaN. Not
 * thread-safe.
 */
public final class StateArrays {
    final double[] x;
    final double[] y;
    final double[] z;
    final double[] vx;
    final double[] vy;
    final double[] vz;

    private StateArrays(int size, int velocities) {
        x = new double[size];
        y = new double[size];
        z = new double[size];
        vx = new double[velocities];
        vy = new double[velocities];
        vz = new double[velocities];
    }

    /** Room for so many positions and velocities. */
    public static StateArrays ofSize(int size) {
        return new StateArrays(size, size);
    }

    /** Room for so many positions, without velocities. */
    public static StateArrays positionsOfSize(int size) {
        return new StateArrays(size, 0);
    }

    /** How many states there is room for. */
    public int size() {
        return x.length;
    }

    /** The positions' first coordinate, kilometres; the array itself. */
    public double[] xKm() {
        return x;
    }

    /** The positions' second coordinate, kilometres; the array itself. */
    public double[] yKm() {
        return y;
    }

    /** The positions' third coordinate, kilometres; the array itself. */
    public double[] zKm() {
        return z;
    }

    /** The velocities' first coordinate, kilometres a second; the array itself, empty without velocities. */
    public double[] vxKmS() {
        return vx;
    }

    /** The velocities' second coordinate, kilometres a second; the array itself, empty without velocities. */
    public double[] vyKmS() {
        return vy;
    }

    /** The velocities' third coordinate, kilometres a second; the array itself, empty without velocities. */
    public double[] vzKmS() {
        return vz;
    }

    boolean hasVelocities() {
        return vx.length > 0;
    }

    void set(int index, double[] state) {
        x[index] = state[0];
        y[index] = state[1];
        z[index] = state[2];
        if (hasVelocities()) {
            vx[index] = state[3];
            vy[index] = state[4];
            vz[index] = state[5];
        }
    }
}
