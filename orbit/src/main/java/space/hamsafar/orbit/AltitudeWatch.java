package space.hamsafar.orbit;

import org.threeten.extra.Interval;

/** Altitude. */
public final class AltitudeWatch {
    private AltitudeWatch() {}

    /** Altitude. */
    public static AltitudeReport over(StationOrbit orbit, AltitudeBand band, Interval period) {
        throw new OrbitException("not yet: " + orbit);
    }
}
