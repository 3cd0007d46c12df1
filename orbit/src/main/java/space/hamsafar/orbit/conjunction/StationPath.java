package space.hamsafar.orbit.conjunction;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/**
 * The station's way over a period, in TEME, from a table of states every 20 s.
 *
 * <p>Cubic Hermite polynomials between the states; their error is h⁴/384 of the fourth derivative, less than 5 mm.
 * Immutable, so threads share it.
 */
final class StationPath {
    private static final double STEP_S = 20;

    private final double[] table;
    private final double spanSeconds;

    /** Samples states, metres and metres a second, over a span of seconds from zero. */
    StationPath(DoubleFunction<PVCoordinates> states, double spanSeconds) {
        int count = (int) Math.ceil(spanSeconds / STEP_S) + 2;
        this.spanSeconds = spanSeconds;
        this.table = new double[6 * count];
        for (int i = 0; i < count; i++) {
            PVCoordinates state = states.apply(i * STEP_S);
            put(6 * i, state.getPosition());
            put(6 * i + 3, state.getVelocity());
        }
    }

    private void put(int at, Vector3D vector) {
        table[at] = vector.getX() / 1000;
        table[at + 1] = vector.getY() / 1000;
        table[at + 2] = vector.getZ() / 1000;
    }

    double spanSeconds() {
        return spanSeconds;
    }

    /** Writes position (km) and velocity (km/s) into six places. */
    void at(double seconds, double[] state) {
        int index = (int) (seconds / STEP_S);
        double s = seconds / STEP_S - index;
        int left = 6 * index;
        int right = left + 6;
        double s2 = s * s;
        double s3 = s2 * s;
        for (int axis = 0; axis < 3; axis++) {
            double p0 = table[left + axis];
            double p1 = table[right + axis];
            double v0 = table[left + axis + 3] * STEP_S;
            double v1 = table[right + axis + 3] * STEP_S;
            double bend = 2 * (p0 - p1) + v0 + v1;
            double lean = 3 * (p1 - p0) - 2 * v0 - v1;
            state[axis] = p0 + v0 * s + lean * s2 + bend * s3;
            state[axis + 3] = (v0 + 2 * lean * s + 3 * bend * s2) / STEP_S;
        }
    }

    /** Least distance from the Earth's centre among the states, km. */
    double lowestKm() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < table.length; i += 6) {
            least = Math.min(least, radius(i));
        }
        return least;
    }

    /** Largest distance from the Earth's centre among the states, km. */
    double highestKm() {
        double most = 0;
        for (int i = 0; i < table.length; i += 6) {
            most = Math.max(most, radius(i));
        }
        return most;
    }

    private double radius(int at) {
        return Math.sqrt(table[at] * table[at] + table[at + 1] * table[at + 1] + table[at + 2] * table[at + 2]);
    }
}
