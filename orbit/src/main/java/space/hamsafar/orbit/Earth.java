package space.hamsafar.orbit;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/** Shape and rotation of the Earth; lengths in metres, angles in radians unless a name says otherwise. */
public final class Earth {
    /** Equatorial radius of WGS-84, kilometres. */
    public static final double EQUATORIAL_RADIUS_KM = 6378.137;

    /** Equatorial radius of WGS-84, metres. */
    public static final double EQUATORIAL_RADIUS_M = EQUATORIAL_RADIUS_KM * 1000;

    /** Rate of the Earth against TEME. */
    public static final double ROTATION_RAD_S = 7.292115146706979e-5;

    /** Stretching the polar axis by this makes the ellipsoid a sphere of equatorial radius: sight lines stay lines. */
    public static final double STRETCH = 1 / (1 - 1 / 298.257223563);

    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY2 = FLATTENING * (2 - FLATTENING);
    private static final double SECONDS_PER_CENTURY = 36_525.0 * 86_400;
    private static final Instant J2000_UTC = Instant.parse("2000-01-01T12:00:00Z");

    private Earth() {}

    /** Julian centuries of UTC from 2000-01-01T12:00 UTC. */
    public static double centuries(Instant instant) {
        return Ranges.seconds(J2000_UTC, instant) / SECONDS_PER_CENTURY;
    }

    /** Centuries so many seconds later. */
    public static double centuriesLater(double centuries, double seconds) {
        return centuries + seconds / SECONDS_PER_CENTURY;
    }

    /** Greenwich mean sidereal time of 1982 (Aoki et al.) with UT1 = UTC, 0 to 2π. */
    public static double siderealTime(double centuries) {
        double t = centuries;
        double seconds =
                67_310.54841 + (876_600.0 * 3600 + 8_640_184.812866) * t + 0.093104 * t * t - 6.2e-6 * t * t * t;
        return Angles.wrap(seconds % 86_400 / 86_400 * 2 * Math.PI);
    }

    /** From TEME to the frame that turns with the Earth; position only. */
    public static Vector3D toFixed(Vector3D teme, double siderealTime) {
        double cos = Math.cos(siderealTime);
        double sin = Math.sin(siderealTime);
        return new Vector3D(cos * teme.getX() + sin * teme.getY(), cos * teme.getY() - sin * teme.getX(), teme.getZ());
    }

    /** From TEME to the frame that turns with the Earth; the velocity is the one seen from the ground. */
    public static PVCoordinates toFixed(PVCoordinates teme, double siderealTime) {
        Vector3D p = teme.getPosition();
        Vector3D v = teme.getVelocity();
        Vector3D relative =
                new Vector3D(v.getX() + ROTATION_RAD_S * p.getY(), v.getY() - ROTATION_RAD_S * p.getX(), v.getZ());
        return new PVCoordinates(toFixed(p, siderealTime), toFixed(relative, siderealTime));
    }

    /** From the frame that turns with the Earth to TEME; the inverse of {@link #toFixed(PVCoordinates, double)}. */
    static PVCoordinates toInertial(PVCoordinates fixed, double siderealTime) {
        Vector3D p = toFixed(fixed.getPosition(), -siderealTime);
        Vector3D v = toFixed(fixed.getVelocity(), -siderealTime);
        return new PVCoordinates(
                p, new Vector3D(v.getX() - ROTATION_RAD_S * p.getY(), v.getY() + ROTATION_RAD_S * p.getX(), v.getZ()));
    }

    /** From the axes of rotation to those of the ground, by polar motion in radians; the angles are tiny. */
    static Vector3D toPole(Vector3D v, double[] pole) {
        return new Vector3D(
                v.getX() + pole[0] * v.getZ(),
                v.getY() - pole[1] * v.getZ(),
                v.getZ() - pole[0] * v.getX() + pole[1] * v.getY());
    }

    /** Position on the fixed frame of a geodetic point. */
    public static Vector3D position(double latitude, double longitude, double altitudeM) {
        double sin = Math.sin(latitude);
        double normal = EQUATORIAL_RADIUS_M / Math.sqrt(1 - ECCENTRICITY2 * sin * sin);
        double ring = (normal + altitudeM) * Math.cos(latitude);
        return new Vector3D(
                ring * Math.cos(longitude),
                ring * Math.sin(longitude),
                (normal * (1 - ECCENTRICITY2) + altitudeM) * sin);
    }

    /** Geodetic point of a position in the fixed frame. */
    public static GroundPoint groundPoint(Instant instant, Vector3D fixed) {
        double ring = Math.hypot(fixed.getX(), fixed.getY());
        double latitude = Math.atan2(fixed.getZ(), ring * (1 - ECCENTRICITY2));
        double normal = EQUATORIAL_RADIUS_M;
        // Each round gains two digits or more; six are ample for any height above the ground.
        for (int round = 0; round < 6; round++) {
            double sin = Math.sin(latitude);
            normal = EQUATORIAL_RADIUS_M / Math.sqrt(1 - ECCENTRICITY2 * sin * sin);
            latitude = Math.atan2(fixed.getZ() + ECCENTRICITY2 * normal * sin, ring);
        }
        double sin = Math.sin(latitude);
        double altitude =
                ring * Math.cos(latitude) + fixed.getZ() * sin - EQUATORIAL_RADIUS_M * EQUATORIAL_RADIUS_M / normal;
        double longitude = Math.atan2(fixed.getY(), fixed.getX());
        return new GroundPoint(instant, Math.toDegrees(latitude), Math.toDegrees(longitude), altitude / 1000);
    }
}
