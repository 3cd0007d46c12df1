package space.hamsafar.orbit;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * How the Earth stands: UT1 less UTC, and where its axis comes out of the ground.
 *
 * <p>{@link #BUILT_IN} has UT1 = UTC and no polar motion: wrong by up to 0.9 s, 0.004° of rotation or 0.45 km on the
 * equator, and by 20 m. From IERS files it is good to a metre on the ground for days measured and to metres for the weeks
 * that the file predicts. Immutable and safe to share between threads.
 */
public final class EarthOrientation {
    /** UT1 = UTC and no polar motion. */
    public static final EarthOrientation BUILT_IN = new EarthOrientation(new TreeMap<>());

    private static final double ARC_SECOND = Math.PI / (180 * 3600);

    private final NavigableMap<Long, Day> days;

    /**
     * The orientation at the beginning of a day, UTC.
     *
     * @param ut1LessUtcSeconds seconds, -1 to 1
     * @param poleXArcSeconds where the pole is, seconds of arc towards Greenwich
     * @param poleYArcSeconds seconds of arc towards 90° west
     */
    public record Day(double ut1LessUtcSeconds, double poleXArcSeconds, double poleYArcSeconds) {
        /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
        public Day {
            Ranges.check("ut1LessUtcSeconds", ut1LessUtcSeconds, -1, 1);
            Ranges.check("poleXArcSeconds", poleXArcSeconds, -2, 2);
            Ranges.check("poleYArcSeconds", poleYArcSeconds, -2, 2);
        }
    }

    private EarthOrientation(NavigableMap<Long, Day> days) {
        this.days = days;
    }

    /** The orientation of days, by days since 1970-01-01; {@link IllegalArgumentException} if there is none. */
    public static EarthOrientation of(Map<Long, Day> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day of Earth orientation; give at least one");
        }
        return new EarthOrientation(new TreeMap<>(days));
    }

    /**
     * Greenwich mean sidereal time by UT1, radians, 0 to 2π.
     *
     * @throws OrbitException if the file does not reach the instant
     */
    public double siderealTime(Instant instant) {
        return Earth.siderealTime(Earth.centuriesLater(Earth.centuries(instant), ut1LessUtc(instant)));
    }

    /** From TEME to the frame that turns with the Earth, with polar motion where it is known; position only. */
    public Vector3D toFixed(Vector3D teme, Instant instant) {
        return Earth.toPole(Earth.toFixed(teme, siderealTime(instant)), pole(instant));
    }

    /** UT1 less UTC, seconds. */
    double ut1LessUtc(Instant instant) {
        return at(instant)[0];
    }

    /** The pole's x and y, radians. */
    double[] pole(Instant instant) {
        double[] figures = at(instant);
        return new double[] {figures[1] * ARC_SECOND, figures[2] * ARC_SECOND};
    }

    /**
     * What the figures at an instant rest on, in a few words.
     *
     * @throws OrbitException if the file does not reach the instant
     */
    public String describe(Instant instant) {
        if (days.isEmpty()) {
            return "UT1 = UTC, no polar motion (wrong by up to 0.45 km on the ground)";
        }
        requireReach(instant);
        return "Earth orientation from the file given";
    }

    private double[] at(Instant instant) {
        if (days.isEmpty()) {
            return new double[3];
        }
        requireReach(instant);
        double day = instant.getEpochSecond() / 86_400.0;
        Map.Entry<Long, Day> before = days.floorEntry((long) Math.floor(day));
        Map.Entry<Long, Day> after = days.ceilingEntry((long) Math.floor(day) + 1);
        Day a = before.getValue();
        Day b = after == null ? a : after.getValue();
        double share = after == null ? 0 : (day - before.getKey()) / (after.getKey() - before.getKey());
        double step = b.ut1LessUtcSeconds - a.ut1LessUtcSeconds;
        // A leap second makes UT1 less UTC jump by a second at midnight; between the days it goes on as before.
        double drift = step - Math.rint(step);
        return new double[] {
            a.ut1LessUtcSeconds + share * drift,
            a.poleXArcSeconds + share * (b.poleXArcSeconds - a.poleXArcSeconds),
            a.poleYArcSeconds + share * (b.poleYArcSeconds - a.poleYArcSeconds)
        };
    }

    private void requireReach(Instant instant) {
        long day = Math.floorDiv(instant.getEpochSecond(), 86_400L);
        if (day < days.firstKey() || day > days.lastKey()) {
            throw new OrbitException("the Earth orientation file reaches from %s to %s, not to %s; give a newer file"
                    .formatted(
                            Instant.ofEpochSecond(days.firstKey() * 86_400),
                            Instant.ofEpochSecond(days.lastKey() * 86_400),
                            instant));
        }
    }
}
