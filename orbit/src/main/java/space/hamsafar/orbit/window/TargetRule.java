package space.hamsafar.orbit.window;

import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Ranges;

/**
 * What the observation of a place from the station wants.
 *
 * @param target the place; the station must stand above its least elevation
 * @param minSunElevationDeg least elevation of the Sun at the target, degrees, -90 to 90
 * @param maxOffNadirDeg greatest angle between the line of sight and the direction to the Earth's centre, degrees, above
 *     0 and up to 90
 * @param minSeconds shortest window that is of use, seconds, 0 to 3600
 */
public record TargetRule(GroundSite target, double minSunElevationDeg, double maxOffNadirDeg, double minSeconds) {
    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public TargetRule {
        Ranges.check("minSunElevationDeg of target " + target.id(), minSunElevationDeg, -90, 90);
        Ranges.check("maxOffNadirDeg of target " + target.id(), maxOffNadirDeg, 0.01, 90);
        Ranges.check("minSeconds of target " + target.id(), minSeconds, 0, 3600);
    }
}
