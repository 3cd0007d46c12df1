package space.hamsafar.orbit.window;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Horizon;

/** A site's horizon plane as plain numbers, asked for fixes; metres and radians. */
final class Place {
    private final Vector3D at;
    private final Vector3D up;
    private final Vector3D north;
    private final Vector3D east;

    Place(GroundSite site) {
        Horizon horizon = Horizon.of(site);
        this.at = horizon.place();
        this.up = horizon.up();
        this.north = horizon.north();
        this.east = horizon.east();
    }

    private double along(Fix fix, Vector3D axis) {
        return (fix.x - at.getX()) * axis.getX()
                + (fix.y - at.getY()) * axis.getY()
                + (fix.z - at.getZ()) * axis.getZ();
    }

    double rangeM(Fix fix) {
        double x = fix.x - at.getX();
        double y = fix.y - at.getY();
        double z = fix.z - at.getZ();
        return Math.sqrt(x * x + y * y + z * z);
    }

    double sineOfElevation(Fix fix) {
        return along(fix, up) / rangeM(fix);
    }

    double elevation(Fix fix) {
        return Math.asin(Math.clamp(sineOfElevation(fix), -1, 1));
    }

    /** Sign of the change of elevation: that of the derivative of its sine. */
    double climb(Fix fix) {
        double x = fix.x - at.getX();
        double y = fix.y - at.getY();
        double z = fix.z - at.getZ();
        double square = x * x + y * y + z * z;
        double speedUp = fix.vx * up.getX() + fix.vy * up.getY() + fix.vz * up.getZ();
        return speedUp - along(fix, up) * (x * fix.vx + y * fix.vy + z * fix.vz) / square;
    }

    /** From north by east, 0 to 360. */
    double azimuthDeg(Fix fix) {
        return Angles.wrapDeg(Math.toDegrees(Math.atan2(along(fix, east), along(fix, north))));
    }

    /** Angle at the station between the Earth's centre and the place. */
    double offNadir(Fix fix) {
        double x = fix.x - at.getX();
        double y = fix.y - at.getY();
        double z = fix.z - at.getZ();
        double cosine = (x * fix.x + y * fix.y + z * fix.z) / (rangeM(fix) * fix.radius());
        return Math.acos(Math.clamp(cosine, -1, 1));
    }
}
