package space.hamsafar.orbit;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/**
 * Position and velocity of the station at an instant, in a named frame.
 *
 * @param epoch the instant
 * @param frame frame of position and velocity
 * @param xKm position, kilometres
 * @param yKm position, kilometres
 * @param zKm position, kilometres
 * @param vxKmS velocity, kilometres a second
 * @param vyKmS velocity, kilometres a second
 * @param vzKmS velocity, kilometres a second
 */
public record StationState(
        Instant epoch,
        StationFrame frame,
        double xKm,
        double yKm,
        double zKm,
        double vxKmS,
        double vyKmS,
        double vzKmS) {
    /** Distance from the centre of the Earth, kilometres. */
    public double radiusKm() {
        return Math.sqrt(xKm * xKm + yKm * yKm + zKm * zKm);
    }

    /** Position and velocity, metres and metres a second. */
    PVCoordinates metres() {
        return new PVCoordinates(
                new Vector3D(xKm * 1000, yKm * 1000, zKm * 1000),
                new Vector3D(vxKmS * 1000, vyKmS * 1000, vzKmS * 1000));
    }

    /** Speed in the frame, kilometres a second. */
    public double speedKmS() {
        return Math.sqrt(vxKmS * vxKmS + vyKmS * vyKmS + vzKmS * vzKmS);
    }
}
