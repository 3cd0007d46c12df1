package space.hamsafar.orbit;

/**
 * A place on the ground from which the station is seen or a ship starts.
 *
 * @param id name by which results refer to the site
 * @param latitudeDeg geodetic latitude on WGS-84, degrees north, -90 to 90
 * @param longitudeDeg longitude, degrees east, -180 to 360
 * @param altitudeM height above the WGS-84 ellipsoid, metres, -500 to 9000
 * @param minElevationDeg lowest usable elevation above the horizon plane, degrees, 0 or more and below 90; no refraction
 */
public record GroundSite(String id, double latitudeDeg, double longitudeDeg, double altitudeM, double minElevationDeg) {
    /** Highest that the lowest usable elevation may be, degrees. */
    public static final double MOST_ELEVATION_DEG = 89.9;

    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public GroundSite {
        if (id.isBlank()) {
            throw new IllegalArgumentException("site id is blank; give the site a short name");
        }
        Ranges.check("latitudeDeg of site " + id, latitudeDeg, -90, 90);
        Ranges.check("longitudeDeg of site " + id, longitudeDeg, -180, 360);
        Ranges.check("altitudeM of site " + id, altitudeM, -500, 9000);
        Ranges.check("minElevationDeg of site " + id, minElevationDeg, 0, MOST_ELEVATION_DEG);
    }
}
