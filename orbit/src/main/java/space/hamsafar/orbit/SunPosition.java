package space.hamsafar.orbit;

import java.time.Instant;

/** The Sun. */
public final class SunPosition {
    private SunPosition() {}

    /** Elevation at a site, degrees. */
    public static double elevationDeg(GroundSite site, Instant instant) {
        throw new OrbitException("not yet: " + site);
    }

    /** Point of the Earth over which the Sun stands, altitude given as zero. */
    public static GroundPoint subsolarPoint(Instant instant) {
        throw new OrbitException("not yet: " + instant);
    }
}
