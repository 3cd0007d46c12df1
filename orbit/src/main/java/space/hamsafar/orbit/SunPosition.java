package space.hamsafar.orbit;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Where the Sun is, to 0.01°.
 *
 * <p>Meeus, Astronomical Algorithms (2nd edition, 1998), chapter 25, low accuracy; mean equator and equinox of date,
 * which differ from TEME by less than 0.005°. No refraction anywhere.
 */
public final class SunPosition {
    /** Radius of the Sun, metres. */
    public static final double RADIUS_M = 6.957e8;

    private static final double AU_M = 149_597_870_700.0;

    /** TT less UTC since 2017, in centuries; the Sun moves 0.0008° meanwhile, so older instants need no table. */
    private static final double TT_LESS_UTC = 69.184 / (36_525.0 * 86_400);

    private SunPosition() {}

    /**
     * Elevation of the Sun's centre above a site's horizon plane, degrees, -90 to 90.
     *
     * @throws OrbitException if the orientation does not reach the instant
     */
    public static double elevationDeg(GroundSite site, Instant instant, EarthOrientation orientation) {
        Vector3D sun = orientation.toFixed(metresAt(Earth.centuries(instant)), instant);
        return Math.toDegrees(Horizon.of(site).elevation(sun));
    }

    /** Point of the Earth over which the Sun stands at an instant; its altitude is given as zero. */
    public static GroundPoint subsolarPoint(Instant instant, EarthOrientation orientation) {
        GroundPoint point =
                Earth.groundPoint(instant, orientation.toFixed(metresAt(Earth.centuries(instant)), instant));
        return new GroundPoint(instant, point.latitudeDeg(), point.longitudeDeg(), 0);
    }

    /** Position from the Earth's centre, metres, at centuries of UTC from J2000. */
    public static Vector3D metresAt(double utcCenturies) {
        double t = utcCenturies + TT_LESS_UTC;
        double meanLongitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
        double anomaly = Math.toRadians(357.52911 + 35_999.05029 * t - 0.0001537 * t * t);
        double centre = (1.914602 - 0.004817 * t) * Math.sin(anomaly)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
                + 0.000289 * Math.sin(3 * anomaly);
        double aberration = 0.00569;
        double longitude = Math.toRadians(meanLongitude + centre - aberration);
        double obliquity = Math.toRadians(23.4392911 - 0.0130042 * t);
        double eccentricity = 0.016708634 - 0.000042037 * t;
        double trueAnomaly = anomaly + Math.toRadians(centre);
        double distance =
                AU_M * 1.000001018 * (1 - eccentricity * eccentricity) / (1 + eccentricity * Math.cos(trueAnomaly));
        double sin = Math.sin(longitude);
        return new Vector3D(
                distance * Math.cos(longitude),
                distance * sin * Math.cos(obliquity),
                distance * sin * Math.sin(obliquity));
    }
}
