package space.hamsafar.orbit.window;

import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Ranges;

/**
 * A site that looks out for the station.
 *
 * @param site the place and its least elevation
 * @param mask outline of its horizon; where it is lower than the least elevation, the latter counts
 * @param twilightDeg greatest elevation of the Sun at which the site counts as dark, degrees, -90 to 90
 */
public record Observer(GroundSite site, HorizonMask mask, double twilightDeg) {
    /** End of civil twilight, degrees: darker than this, a station in sunlight is easily seen. */
    public static final double CIVIL_TWILIGHT_DEG = -6;

    /** Checks the twilight; {@link IllegalArgumentException} if it is out of range. */
    public Observer {
        Ranges.check("twilightDeg of site " + site.id(), twilightDeg, -90, 90);
    }

    /** A site with a free horizon, dark at the end of civil twilight. */
    public static Observer of(GroundSite site) {
        return new Observer(site, HorizonMask.NONE, CIVIL_TWILIGHT_DEG);
    }
}
