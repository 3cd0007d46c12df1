package space.hamsafar.orbit.window;

import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Ranges;

/**
 * A place to come down at.
 *
 * @param site the place; its least elevation plays no part
 * @param crossRangeKm how far beside the ground track the place may lie, kilometres, above 0 and up to 3000
 */
public record LandingSite(GroundSite site, double crossRangeKm) {
    /** Checks the cross range; {@link IllegalArgumentException} if it is out of range. */
    public LandingSite {
        Ranges.checkAbove("crossRangeKm of site " + site.id(), crossRangeKm, 0, 3000);
    }
}
