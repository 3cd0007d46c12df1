package space.hamsafar.orbit;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * The station's way, asked in seconds from an origin; metres and metres a second.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Track {
    private final StationOrbit orbit;
    private final Instant origin;
    private final double originCenturies;

    Track(StationOrbit orbit, Instant origin) {
        this.orbit = orbit;
        this.origin = origin;
        this.originCenturies = Earth.centuries(origin);
    }

    /** The instant from which seconds are counted. */
    public Instant origin() {
        return origin;
    }

    /** The instant so many seconds after the origin, to a millisecond: events are not known better. */
    public Instant instantAt(double seconds) {
        return origin.plusMillis(Math.round(seconds * 1000));
    }

    /** Julian centuries of UTC from J2000. */
    public double centuriesAt(double seconds) {
        return Earth.centuriesLater(originCenturies, seconds);
    }

    /** Greenwich sidereal time by UT1, radians, 0 to 2π. */
    public double siderealTimeAt(double seconds) {
        return orbit.orientation().siderealTime(Ranges.plus(origin, seconds));
    }

    /** Position and velocity in TEME. */
    public PVCoordinates temeAt(double seconds) {
        return orbit.temeAt(Ranges.plus(origin, seconds));
    }

    /** Position and velocity in the frame that turns with the Earth, with polar motion where it is known. */
    public PVCoordinates fixedAt(double seconds) {
        PVCoordinates turned = Earth.toFixed(temeAt(seconds), siderealTimeAt(seconds));
        double[] pole = orbit.orientation().pole(Ranges.plus(origin, seconds));
        return new PVCoordinates(Earth.toPole(turned.getPosition(), pole), Earth.toPole(turned.getVelocity(), pole));
    }

    /** Position in the frame that turns with the Earth, with polar motion where it is known. */
    public Vector3D fixedPositionAt(double seconds) {
        Vector3D turned = Earth.toFixed(temeAt(seconds).getPosition(), siderealTimeAt(seconds));
        return Earth.toPole(turned, orbit.orientation().pole(Ranges.plus(origin, seconds)));
    }

    /** An instant as Orekit has it. */
    public static AbsoluteDate date(Instant instant) {
        return new AbsoluteDate(instant, Astrodynamics.EMBEDDED.getTimeScales().getUTC());
    }
}
