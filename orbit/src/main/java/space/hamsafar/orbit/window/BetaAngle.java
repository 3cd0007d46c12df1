package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.SignScan;

/**
 * The angle between the direction to the Sun and the orbit plane: at an instant, and its extremes over a period.
 *
 * <p>It swings within ± the inclination and the obliquity together. The plane is the one of the momentary motion, so
 * short waves of a few hundredths of a degree are on it.
 */
public final class BetaAngle {
    private static final double STEP_SECONDS = 6 * 3600.0;

    private BetaAngle() {}

    /**
     * A beta angle at an instant.
     *
     * @param epoch the instant
     * @param deg degrees, -90 to 90; positive where the Sun stands on the side of the orbit's angular momentum
     */
    public record Value(Instant epoch, double deg) {}

    /**
     * The beta angle at the start of a period, then once a day, and at its end.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the track does not cover the period
     */
    public static List<Value> daily(SampledTrack track, Interval period) {
        double length = track.requireCover(period);
        double from = track.secondsAt(period.getStart());
        List<Value> values = new ArrayList<>();
        for (double at = 0; at < length; at += 86_400) {
            values.add(value(track, from + at));
        }
        values.add(value(track, from + length));
        return List.copyOf(values);
    }

    /**
     * The extremes of the beta angle within a period, in order, ends of the period left out: greatest and least values
     * in turn.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the track does not cover the period
     */
    public static List<Value> extremes(SampledTrack track, Interval period) {
        double length = track.requireCover(period);
        double from = track.secondsAt(period.getStart());
        // A mean over one revolution takes the short waves out, so that each swing has one extreme.
        double revolution = 2 * Math.PI / track.fastestRadS();
        DoubleUnaryOperator smooth = at -> smooth(track, Math.clamp(at, from, from + length), revolution);
        List<Value> extremes = new ArrayList<>();
        for (double at = from + STEP_SECONDS; at + STEP_SECONDS < from + length; at += STEP_SECONDS) {
            double before = smooth.applyAsDouble(at - STEP_SECONDS);
            double here = smooth.applyAsDouble(at);
            double after = smooth.applyAsDouble(at + STEP_SECONDS);
            if ((here - before) * (after - here) < 0) {
                double sign = Math.signum(here - before);
                double top =
                        SignScan.highest(t -> sign * smooth.applyAsDouble(t), at - STEP_SECONDS, at + STEP_SECONDS);
                extremes.add(new Value(track.instantAt(top), smooth.applyAsDouble(top)));
            }
        }
        return List.copyOf(extremes);
    }

    private static double smooth(SampledTrack track, double at, double revolution) {
        double sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += deg(track, at + revolution * (i - 3.5) / 8);
        }
        return sum / 8;
    }

    private static Value value(SampledTrack track, double seconds) {
        return new Value(track.instantAt(seconds), deg(track, seconds));
    }

    static double deg(SampledTrack track, double seconds) {
        Fix fix = new Fix();
        track.state(seconds, fix);
        Vector3D position = new Vector3D(fix.x, fix.y, fix.z);
        // The velocity seen from space: that from the ground and the ground's own.
        Vector3D velocity =
                new Vector3D(fix.vx - Earth.ROTATION_RAD_S * fix.y, fix.vy + Earth.ROTATION_RAD_S * fix.x, fix.vz);
        Vector3D normal = Vector3D.crossProduct(position, velocity).normalize();
        track.sun().position(seconds, fix);
        Vector3D sun = new Vector3D(fix.x, fix.y, fix.z).normalize();
        return Math.toDegrees(Math.asin(Math.clamp(normal.dotProduct(sun), -1, 1)));
    }
}
