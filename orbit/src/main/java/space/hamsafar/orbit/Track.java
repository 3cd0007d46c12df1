package space.hamsafar.orbit;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.errors.OrekitException;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;

/**
 * The station's way by SGP4, asked in seconds from an origin; metres and metres a second.
 *
 * <p>Not thread-safe, since Orekit's propagator keeps its last state: each computation makes its own.
 */
public final class Track {
    private final TLEPropagator sgp4;
    private final Instant origin;
    private final AbsoluteDate originDate;
    private final double originCenturies;

    Track(MeanElements elements, Instant origin) {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        this.sgp4 = TLEPropagator.selectExtrapolator(
                twoLines(elements), FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
        this.origin = origin;
        this.originDate = date(origin);
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
        try {
            return sgp4.getPVCoordinates(originDate.shiftedBy(seconds));
        } catch (OrekitException e) {
            throw new OrbitException(
                    "SGP4 cannot carry the elements of %s to %s; give a newer set"
                            .formatted(sgp4.getTLE().getDate(), instantAt(seconds)),
                    e);
        }
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

    private static TLE twoLines(MeanElements e) {
        double radPerSecond = 2 * Math.PI / 86_400;
        // Name, designator and counters play no part in SGP4, and their TLE fields are narrower than an OMM's.
        return new TLE(
                1,
                'U',
                2021,
                1,
                "A",
                TLE.SGP4,
                1,
                date(e.epoch()),
                e.meanMotionRevPerDay() * radPerSecond,
                2 * e.meanMotionDotRevPerDay2() * radPerSecond / 86_400,
                0,
                e.eccentricity(),
                Math.toRadians(e.inclinationDeg()),
                Math.toRadians(e.argumentOfPerigeeDeg()),
                Math.toRadians(e.raanDeg()),
                Math.toRadians(e.meanAnomalyDeg()),
                1,
                e.bStarPerEarthRadius(),
                Astrodynamics.EMBEDDED.getTimeScales().getUTC());
    }
}
