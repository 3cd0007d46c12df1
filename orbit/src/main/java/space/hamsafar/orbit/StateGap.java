package space.hamsafar.orbit;

import java.time.Instant;
import java.util.List;
import org.hipparchus.analysis.interpolation.HermiteInterpolator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/**
 * Two published states that follow one another, and the free flight between them.
 *
 * <p>Free flight from one state is held against the other. Where they meet, what lies between is had from both ends, each
 * weighing more the nearer it is. Where they do not, the station was pushed in between: the flight from the first state
 * holds until the instant at which the two flights come nearest, the flight from the second one after it. For a short burn
 * that is the instant of the burn. Immutable.
 *
 * @param seconds time from the first to the second, above zero
 * @param ahead the flight from the first state at even steps, TEME, metres and metres a second
 * @param back the flight from the second one back to the time of the first, at the same instants, in order of time
 */
record StateGap(double seconds, List<PVCoordinates> ahead, List<PVCoordinates> back) {
    private static final double LONGEST_STEP_S = 60;
    private static final int LEAST_STEPS = 3;
    private static final int POINTS = 4;

    /** What free flight over a step of four minutes is wrong by at most where nothing pushes, metres. */
    private static final double QUIET_M = 1.0;

    private static final double QUIET_STEP_S = 240;

    /** The gap from a state to another so many seconds later. */
    static StateGap between(Instant from, PVCoordinates left, PVCoordinates right, double seconds) {
        int steps = Math.max(LEAST_STEPS, (int) Math.ceil(seconds / LONGEST_STEP_S));
        return new StateGap(
                seconds,
                FreeFlight.carry(from, left, seconds, steps),
                FreeFlight.carry(Ranges.plus(from, seconds), right, -seconds, steps)
                        .reversed());
    }

    /** Where the flight from the second state back to the first arrives, less the first state, metres. */
    private Vector3D missAtLeft() {
        return back.getFirst().getPosition().subtract(ahead.getFirst().getPosition());
    }

    private Vector3D missAtRight() {
        return back.getLast().getPosition().subtract(ahead.getLast().getPosition());
    }

    /** How far the two flights part at the ends of the gap, metres: the larger of the two. */
    double missM() {
        return Math.max(missAtLeft().getNorm(), missAtRight().getNorm());
    }

    /** Whether the station was pushed between the states; what free flight leaves out grows with the square of time. */
    boolean isPushed() {
        double share = Math.max(1, seconds / QUIET_STEP_S);
        return missM() > QUIET_M * share * share;
    }

    /** The state so many seconds after the first. */
    PVCoordinates at(double after) {
        if (isPushed()) {
            return onto(after < pushSeconds() ? ahead : back, after);
        }
        PVCoordinates a = onto(ahead, after);
        PVCoordinates b = onto(back, after);
        double s = after / seconds;
        double weight = s * s * (3 - 2 * s);
        double turn = 6 * s * (1 - s) / seconds;
        Vector3D apart = b.getPosition().subtract(a.getPosition());
        return new PVCoordinates(
                new Vector3D(1 - weight, a.getPosition(), weight, b.getPosition()),
                new Vector3D(1 - weight, a.getVelocity(), weight, b.getVelocity(), turn, apart));
    }

    /** When the two flights come nearest: the way between them is nearly a line in time. */
    private double pushSeconds() {
        Vector3D change = missAtRight().subtract(missAtLeft());
        double share = -missAtLeft().dotProduct(change) / Math.max(1e-12, change.getNormSq());
        return seconds * Math.clamp(share, 0, 1);
    }

    private PVCoordinates onto(List<PVCoordinates> flight, double after) {
        int steps = flight.size() - 1;
        double step = seconds / steps;
        int first =
                Math.clamp((long) Math.floor(after / step) - POINTS / 2 + 1, 0, Math.max(0, flight.size() - POINTS));
        HermiteInterpolator polynomial = new HermiteInterpolator();
        for (int i = first; i < Math.min(flight.size(), first + POINTS); i++) {
            PVCoordinates state = flight.get(i);
            polynomial.addSamplePoint(
                    i * step - after,
                    state.getPosition().toArray(),
                    state.getVelocity().toArray());
        }
        double[][] found = polynomial.derivatives(0, 1);
        return new PVCoordinates(new Vector3D(found[0]), new Vector3D(found[1]));
    }
}
