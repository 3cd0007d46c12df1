package space.hamsafar.orbit.window;

import space.hamsafar.orbit.Ranges;

/**
 * What a landing must not exceed.
 *
 * @param maxSurfaceWindMS greatest wind near the ground, metres a second, 0 to 100
 * @param maxUpperWindMS greatest wind aloft, metres a second, 0 to 200
 * @param minVisibilityKm least visibility, kilometres, 0 to 300
 * @param daylight whether the Sun must be up; otherwise daylight is only preferred
 * @param source where the figures come from
 */
public record LandingLimits(
        double maxSurfaceWindMS, double maxUpperWindMS, double minVisibilityKm, boolean daylight, String source) {
    /** 15 m/s near the ground and 70 m/s aloft, as published for Dongfeng; any visibility, by day or night. */
    public static final LandingLimits DONGFENG = new LandingLimits(15, 70, 0, false, "published for Dongfeng");

    /** The same limits, by night too or by day alone. */
    public LandingLimits withDaylight(boolean newDaylight) {
        return new LandingLimits(maxSurfaceWindMS, maxUpperWindMS, minVisibilityKm, newDaylight, source);
    }

    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public LandingLimits {
        Ranges.check("maxSurfaceWindMS", maxSurfaceWindMS, 0, 100);
        Ranges.check("maxUpperWindMS", maxUpperWindMS, 0, 200);
        Ranges.check("minVisibilityKm", minVisibilityKm, 0, 300);
    }
}
