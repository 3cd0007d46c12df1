package space.hamsafar.orbit;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A site's horizon plane in the frame that turns with the Earth: metres and radians.
 *
 * @param place position of the site
 * @param up unit vector to the zenith, along the ellipsoid's normal
 * @param north unit vector to the north
 * @param east unit vector to the east
 */
public record Horizon(Vector3D place, Vector3D up, Vector3D north, Vector3D east) {
    public static Horizon of(GroundSite site) {
        double lat = Math.toRadians(site.latitudeDeg());
        double lon = Math.toRadians(site.longitudeDeg());
        return new Horizon(
                Earth.position(lat, lon, site.altitudeM()),
                new Vector3D(Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)),
                new Vector3D(-Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)),
                new Vector3D(-Math.sin(lon), Math.cos(lon), 0));
    }

    /** Elevation of a position in the fixed frame. */
    public double elevation(Vector3D fixed) {
        Vector3D sight = fixed.subtract(place);
        double sine = sight.dotProduct(up) / sight.getNorm();
        return Math.asin(Math.clamp(sine, -1, 1));
    }

    /** Direction of a position in the fixed frame, degrees from north by east, 0 to 360. */
    public double azimuthDeg(Vector3D fixed) {
        Vector3D sight = fixed.subtract(place);
        return Angles.wrapDeg(Math.toDegrees(Math.atan2(sight.dotProduct(east), sight.dotProduct(north))));
    }
}
