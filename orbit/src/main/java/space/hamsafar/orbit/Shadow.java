package space.hamsafar.orbit;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The Earth's shadow as two cones, full shadow inside half shadow.
 *
 * <p>Directions are stretched along the polar axis so that the flattened Earth is a sphere; the Sun's disc is widened by
 * up to 0.3 % by this, which is 0.03 s at the edges. No atmosphere.
 */
public final class Shadow {
    private Shadow() {}

    /** Angle between the Sun's centre and the edge of the Earth's disc as the station sees them, plus if apart. */
    public static double clearance(Track track, double seconds) {
        Vector3D station = Earth.rounded(track.temeAt(seconds).getPosition());
        Vector3D toSun = toSun(track, seconds, station);
        return Vector3D.angle(toSun, station.negate())
                - Math.asin(Math.min(1, Earth.EQUATORIAL_RADIUS_M / station.getNorm()));
    }

    /** Angle from the Sun's centre to its edge; the few kilometres' difference at the station are nothing. */
    public static double sunRadius(Track track, double seconds) {
        return Math.asin(SunPosition.RADIUS_M
                / SunPosition.metresAt(track.centuriesAt(seconds)).getNorm());
    }

    /** How much of the Sun the station sees. */
    public static Light lightAt(Track track, double seconds) {
        double clearance = clearance(track, seconds);
        double radius = sunRadius(track, seconds);
        if (clearance >= radius) {
            return Light.DAY;
        }
        return clearance > -radius ? Light.PENUMBRA : Light.NIGHT;
    }

    private static Vector3D toSun(Track track, double seconds, Vector3D station) {
        return Earth.rounded(SunPosition.metresAt(track.centuriesAt(seconds))).subtract(station);
    }
}
