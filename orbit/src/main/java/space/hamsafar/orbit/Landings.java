package space.hamsafar.orbit;

import java.util.List;
import org.threeten.extra.Interval;

/** Landing opportunities. */
public final class Landings {
    private Landings() {}

    /** Landing opportunities. */
    public static List<LandingOpportunity> to(
            StationOrbit orbit, LandingSite site, List<Integer> orbitsAfterUndocking, Interval period) {
        throw new OrbitException("not yet: " + orbit);
    }
}
