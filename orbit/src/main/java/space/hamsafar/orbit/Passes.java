package space.hamsafar.orbit;

import java.util.List;
import org.threeten.extra.Interval;

/** Passes over a site. */
public final class Passes {
    private Passes() {}

    /** Passes over a site. */
    public static List<Pass> over(StationOrbit orbit, GroundSite site, Interval period) {
        throw new OrbitException("not yet: " + orbit);
    }
}
