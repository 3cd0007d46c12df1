package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.Track;

/**
 * The station's way in the frame that turns with the Earth, sampled once a minute and interpolated, so that windows over
 * any number of places share the work of one propagation.
 *
 * <p>Between two samples a cubic through both positions and velocities is taken. It misses the way by at most h⁴/384
 * times the fourth derivative: with a minute and n⁴r of a station's orbit that is 0.4 m, or 0.05 ms of its motion.
 * Immutable and safe to share between threads.
 */
public final class SampledTrack {
    private static final double STEP_SECONDS = 60;
    private static final int STRIDE = 6;

    private final Instant origin;
    private final double coveredSeconds;
    private final double firstSeconds;
    private final double stepSeconds;
    private final double[] samples;
    private final Sun sun;
    private final double highestM;
    private final double fastestRadS;
    private final Duration revolution;
    private final WindowSource source;
    private final EarthOrientation orientation;

    private SampledTrack(
            Interval covered,
            double[] firstAndStep,
            double[] samples,
            Duration revolution,
            WindowSource source,
            EarthOrientation orientation) {
        this.origin = covered.getStart();
        this.coveredSeconds = Ranges.lengthSeconds(covered);
        this.firstSeconds = firstAndStep[0];
        this.stepSeconds = firstAndStep[1];
        this.revolution = revolution;
        this.samples = samples;
        this.orientation = orientation;
        double lastSeconds = firstSeconds + stepSeconds * (samples.length / STRIDE - 1);
        this.sun = Sun.over(origin, firstSeconds, lastSeconds, orientation);
        this.source = source;
        double highest = 0;
        double fastest = 0;
        for (int i = 0; i < samples.length; i += STRIDE) {
            double x = samples[i];
            double y = samples[i + 1];
            double z = samples[i + 2];
            double square = x * x + y * y + z * z;
            double cx = y * samples[i + 5] - z * samples[i + 4];
            double cy = z * samples[i + 3] - x * samples[i + 5];
            double cz = x * samples[i + 4] - y * samples[i + 3];
            highest = Math.max(highest, square);
            fastest = Math.max(fastest, Math.sqrt(cx * cx + cy * cy + cz * cz) / square);
        }
        // Within a minute the radius and the speed change by far less than these.
        this.highestM = Math.sqrt(highest) * 1.001;
        this.fastestRadS = fastest / stepSeconds * 1.01;
    }

    /**
     * The way of an orbit over a period and one revolution beyond each end, so that what is under way at the end can be
     * followed.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static SampledTrack of(StationOrbit orbit, Interval period) {
        double asked = Ranges.lengthSeconds(period);
        Track track = orbit.trackOver(period);
        Duration margin = orbit.period();
        double before = -Ranges.seconds(margin);
        double length = asked - 2 * before;
        int count = (int) Math.ceil(length / STEP_SECONDS) + 1;
        double[] samples = new double[count * STRIDE];
        for (int i = 0; i < count; i++) {
            PVCoordinates fixed = track.fixedAt(before + i * STEP_SECONDS);
            put(samples, i, fixed.getPosition(), fixed.getVelocity(), STEP_SECONDS);
        }
        Interval covered = Interval.of(period.getStart(), period.getEnd().plus(margin));
        return new SampledTrack(
                covered,
                new double[] {before, STEP_SECONDS},
                samples,
                margin,
                WindowSource.of(orbit, period),
                orbit.orientation());
    }

    /**
     * The way that a function gives, over the period that it covers.
     *
     * @param stateAt state in {@link StationFrame#ITRF} at each instant of the period, both ends included; the Sun is turned
     *     with UT1 = UTC
     * @param covered period of at least a minute
     * @throws IllegalArgumentException if the period has no start or no end or is shorter
     */
    public static SampledTrack of(Function<Instant, StationState> stateAt, Interval covered, WindowSource source) {
        double length = Ranges.lengthSeconds(covered);
        Ranges.check("seconds of the period", length, STEP_SECONDS, Double.MAX_VALUE);
        int count = (int) Math.ceil(length / STEP_SECONDS) + 1;
        double step = length / (count - 1);
        double[] samples = new double[count * STRIDE];
        for (int i = 0; i < count; i++) {
            Instant at = i == count - 1 ? covered.getEnd() : Ranges.plus(covered.getStart(), i * step);
            StationState state = stateAt.apply(at);
            if (state.frame() != StationFrame.ITRF) {
                throw new IllegalArgumentException("state at " + at + " is in " + state.frame() + "; give it in ITRF");
            }
            put(
                    samples,
                    i,
                    new Vector3D(state.xKm() * 1000, state.yKm() * 1000, state.zKm() * 1000),
                    new Vector3D(state.vxKmS() * 1000, state.vyKmS() * 1000, state.vzKmS() * 1000),
                    step);
        }
        return new SampledTrack(
                covered, new double[] {0, step}, samples, revolution(samples, step), source, EarthOrientation.BUILT_IN);
    }

    /** Mean time of one turn of the inertial motion. */
    private static Duration revolution(double[] samples, double step) {
        double sum = 0;
        for (int i = 0; i < samples.length; i += STRIDE) {
            Vector3D p = new Vector3D(samples[i], samples[i + 1], samples[i + 2]);
            Vector3D ground = new Vector3D(-p.getY(), p.getX(), 0).scalarMultiply(Earth.ROTATION_RAD_S);
            Vector3D v = new Vector3D(samples[i + 3], samples[i + 4], samples[i + 5])
                    .scalarMultiply(1 / step)
                    .add(ground);
            sum += Vector3D.crossProduct(p, v).getNorm() / p.getNormSq();
        }
        double mean = sum * STRIDE / samples.length;
        return Duration.ofMillis(Math.round(2000 * Math.PI / mean));
    }

    private static void put(double[] samples, int index, Vector3D position, Vector3D velocity, double step) {
        int at = index * STRIDE;
        samples[at] = position.getX();
        samples[at + 1] = position.getY();
        samples[at + 2] = position.getZ();
        samples[at + 3] = velocity.getX() * step;
        samples[at + 4] = velocity.getY() * step;
        samples[at + 5] = velocity.getZ() * step;
    }

    /** The instant at which seconds are counted from. */
    Instant origin() {
        return origin;
    }

    /** Seconds from the origin up to which the way is known. */
    double coveredSeconds() {
        return coveredSeconds;
    }

    /** No point of the way is farther from the Earth's centre, metres. */
    double highestM() {
        return highestM;
    }

    /** The direction from the Earth's centre never turns faster against the ground. */
    double fastestRadS() {
        return fastestRadS;
    }

    /** Time of one revolution. */
    public Duration revolution() {
        return revolution;
    }

    /** What the way was made from. */
    public WindowSource source() {
        return source;
    }

    /** The period that the way covers for windows. */
    public Interval covered() {
        return Interval.of(instantAt(Math.max(0, firstSeconds)), Ranges.plus(origin, coveredSeconds));
    }

    /** How the Earth stands in it. */
    EarthOrientation orientation() {
        return orientation;
    }

    Sun sun() {
        return sun;
    }

    /** The instant so many seconds after the origin, to a millisecond: events are not known better. */
    Instant instantAt(double seconds) {
        return origin.plusMillis(Math.round(seconds * 1000));
    }

    double secondsAt(Instant instant) {
        return Ranges.seconds(origin, instant);
    }

    /** Puts the position at an instant into a fix; the velocity stays as it is. */
    void position(double seconds, Fix fix) {
        double place = (seconds - firstSeconds) / stepSeconds;
        int before = Math.clamp((int) place, 0, samples.length / STRIDE - 2);
        int i = before * STRIDE;
        double s = place - before;
        double s2 = s * s;
        double s3 = s2 * s;
        double b1 = 3 * s2 - 2 * s3;
        double b0 = 1 - b1;
        double c0 = s3 - 2 * s2 + s;
        double c1 = s3 - s2;
        fix.x = b0 * samples[i] + b1 * samples[i + 6] + c0 * samples[i + 3] + c1 * samples[i + 9];
        fix.y = b0 * samples[i + 1] + b1 * samples[i + 7] + c0 * samples[i + 4] + c1 * samples[i + 10];
        fix.z = b0 * samples[i + 2] + b1 * samples[i + 8] + c0 * samples[i + 5] + c1 * samples[i + 11];
    }

    /** Puts position and velocity at an instant into a fix. */
    void state(double seconds, Fix fix) {
        position(seconds, fix);
        double place = (seconds - firstSeconds) / stepSeconds;
        int before = Math.clamp((int) place, 0, samples.length / STRIDE - 2);
        int i = before * STRIDE;
        double s = place - before;
        double b = 6 * (s - s * s);
        double c0 = 3 * s * s - 4 * s + 1;
        double c1 = 3 * s * s - 2 * s;
        fix.vx = (b * (samples[i + 6] - samples[i]) + c0 * samples[i + 3] + c1 * samples[i + 9]) / stepSeconds;
        fix.vy = (b * (samples[i + 7] - samples[i + 1]) + c0 * samples[i + 4] + c1 * samples[i + 10]) / stepSeconds;
        fix.vz = (b * (samples[i + 8] - samples[i + 2]) + c0 * samples[i + 5] + c1 * samples[i + 11]) / stepSeconds;
    }

    Vector3D fixedPositionAt(double seconds) {
        Fix fix = new Fix();
        position(seconds, fix);
        return new Vector3D(fix.x, fix.y, fix.z);
    }

    PVCoordinates fixedAt(double seconds) {
        Fix fix = new Fix();
        state(seconds, fix);
        return new PVCoordinates(new Vector3D(fix.x, fix.y, fix.z), new Vector3D(fix.vx, fix.vy, fix.vz));
    }

    /** Refuses a period that the way does not cover. */
    double requireCover(Interval period) {
        double length = Ranges.lengthSeconds(period);
        double from = secondsAt(period.getStart());
        if (from < firstSeconds || from + length > coveredSeconds) {
            throw new OrbitException("the period %s is not within %s/%s, which the track covers"
                    .formatted(period, instantAt(firstSeconds), instantAt(coveredSeconds)));
        }
        return length;
    }

    /** Radius of the Earth over that of the highest point. */
    double ratio() {
        return Earth.EQUATORIAL_RADIUS_M / highestM;
    }
}
