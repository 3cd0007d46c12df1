package space.hamsafar.orbit;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Outcome;

/**
 * The station's way by SGP4, asked in seconds from an origin; metres and metres a second.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Track {
    private final Sgp4 sgp4;
    private final double originMinutes;
    private final Instant origin;
    private final double originCenturies;

    Track(MeanElements elements, Instant origin) {
        this.sgp4 = Sgp4.of(elements.sgp4());
        this.originMinutes = Ranges.seconds(elements.epoch(), origin) / 60;
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

    /** Greenwich sidereal time, radians, 0 to 2π. */
    public double siderealTimeAt(double seconds) {
        return Earth.siderealTime(centuriesAt(seconds));
    }

    /** Position and velocity in TEME. */
    public PVCoordinates temeAt(double seconds) {
        double[] state = new double[6];
        if (sgp4.stateAt(originMinutes + seconds / 60, state) != Sgp4Outcome.GOOD) {
            throw new OrbitException("SGP4 cannot carry the elements of %s to %s; give a newer set"
                    .formatted(sgp4.epoch(), instantAt(seconds)));
        }
        return new PVCoordinates(
                new Vector3D(state[0] * 1000, state[1] * 1000, state[2] * 1000),
                new Vector3D(state[3] * 1000, state[4] * 1000, state[5] * 1000));
    }

    /** Position and velocity in the frame that turns with the Earth. */
    public PVCoordinates fixedAt(double seconds) {
        return Earth.toFixed(temeAt(seconds), siderealTimeAt(seconds));
    }

    /** Position in the frame that turns with the Earth. */
    public Vector3D fixedPositionAt(double seconds) {
        return Earth.toFixed(temeAt(seconds).getPosition(), siderealTimeAt(seconds));
    }

    /** An instant as Orekit has it. */
    public static AbsoluteDate date(Instant instant) {
        return new AbsoluteDate(instant, Astrodynamics.EMBEDDED.getTimeScales().getUTC());
    }
}
