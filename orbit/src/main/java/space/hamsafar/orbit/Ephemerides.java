package space.hamsafar.orbit;

import java.time.Duration;
import org.threeten.extra.Interval;

/** Ephemerides. */
public final class Ephemerides {
    private Ephemerides() {}

    /** Ephemerides. */
    public static Ephemeris sample(StationOrbit orbit, StationFrame frame, Interval period, Duration step) {
        throw new OrbitException("not yet: " + orbit);
    }
}
