package space.hamsafar.orbit;

import java.util.List;
import org.threeten.extra.Interval;

/** Contact. */
public final class RelayContact {
    private RelayContact() {}

    /** Contact. */
    public static List<Interval> over(StationOrbit orbit, List<Relay> relays, Interval period) {
        throw new OrbitException("not yet: " + orbit);
    }
}
