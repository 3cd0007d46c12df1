package space.hamsafar.orbit;

import java.time.Instant;
import java.util.List;
import org.threeten.extra.Interval;

/** Light. */
public final class OrbitLight {
    private OrbitLight() {}

    /** Light. */
    public static List<LightPhase> over(StationOrbit orbit, Interval period) {
        throw new OrbitException("not yet: " + orbit);
    }

    /** Beta angle. */
    public static double betaAngleDeg(StationOrbit orbit, Instant instant) {
        throw new OrbitException("not yet: " + orbit);
    }
}
