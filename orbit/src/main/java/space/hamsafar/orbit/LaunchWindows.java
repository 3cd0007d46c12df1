package space.hamsafar.orbit;

import java.util.List;
import org.threeten.extra.Interval;

/** Windows. */
public final class LaunchWindows {
    private LaunchWindows() {}

    /** Windows. */
    public static List<LaunchWindow> into(StationOrbit orbit, GroundSite pad, PlaneRule rule, Interval period) {
        throw new OrbitException("not yet: " + orbit);
    }
}
