package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;

/**
 * The station's orbit: one element set carried by SGP4 to any instant within 400 days of its epoch.
 *
 * <p>Against the agency's published ephemeris the positions are good to 0.1–2.6 km within a week of the epoch; the
 * error then grows, mostly along the track, to tens of kilometres and more within weeks, and any orbit raising ends the
 * use of the set. Immutable and safe to share between threads.
 */
public final class StationOrbit {
    private static final Duration REACH = Duration.ofDays(400);

    private final MeanElements elements;
    private final double nodeDriftDegPerDay;

    private StationOrbit(MeanElements elements) {
        this.elements = elements;
        this.nodeDriftDegPerDay = NodeDrift.degPerDay(elements);
    }

    /** The orbit of a set of elements. */
    public static StationOrbit of(MeanElements elements) {
        return new StationOrbit(elements);
    }

    /** The elements it was made from. */
    public MeanElements elements() {
        return elements;
    }

    /**
     * Position and velocity at an instant.
     *
     * @throws OrbitException if the instant is out of the elements' reach
     */
    public StationState stateAt(Instant instant, StationFrame frame) {
        return stateAt(trackFrom(instant), 0, frame);
    }

    /**
     * Point under the station at an instant and its height.
     *
     * @throws OrbitException if the instant is out of the elements' reach
     */
    public GroundPoint groundPointAt(Instant instant) {
        return Earth.groundPoint(instant, trackFrom(instant).fixedPositionAt(0));
    }

    /**
     * Mean right ascension of the ascending node at an instant, TEME of date, degrees, 0 to 360.
     *
     * <p>The RAAN of the element set, carried by SGP4's secular drift from the Earth's oblateness. Drag is left out: it
     * would speed the drift up for a station that sinks, and this one is raised again.
     */
    public double raanDegAt(Instant instant) {
        double days = Ranges.seconds(elements.epoch(), instant) / 86_400;
        return Angles.wrapDeg(elements.raanDeg() + nodeDriftDegPerDay * days);
    }

    /** Secular motion of the node, degrees a day; negative for a station below 90° of inclination. */
    public double nodeDriftDegPerDay() {
        return nodeDriftDegPerDay;
    }

    /** Time from the epoch of the elements to an instant, negative before the epoch. */
    public Duration elementsAgeAt(Instant instant) {
        return Duration.between(elements.epoch(), instant);
    }

    /** Time of one revolution, from the mean motion. */
    public Duration period() {
        return Duration.ofNanos(Math.round(86_400e9 / elements.meanMotionRevPerDay()));
    }

    /** A track of its own for a computation that starts at an instant. */
    public Track trackFrom(Instant origin) {
        requireReach(origin);
        return new Track(elements, origin);
    }

    /** A track of its own for a computation over a period. */
    public Track trackOver(Interval period) {
        requireReach(period);
        return trackFrom(period.getStart());
    }

    /** Refuses a period that the elements do not reach. */
    public void requireReach(Interval period) {
        requireReach(period.getStart());
        requireReach(period.getEnd());
    }

    /** No angle that the centre of the Earth or a place on the ground spans to the station changes faster. */
    public double fastestRadS() {
        double motion = elements.meanMotionRevPerDay() * 2 * Math.PI / 86_400;
        double e = elements.eccentricity();
        double atPerigee = motion * (1 + e) * (1 + e) / Math.pow(1 - e * e, 1.5);
        // SGP4's periodic terms and a year's decay stay well within a tenth.
        return 1.1 * atPerigee + Earth.ROTATION_RAD_S;
    }

    /** State on a track, so many seconds from its origin. */
    public static StationState stateAt(Track track, double seconds, StationFrame frame) {
        PVCoordinates state = switch (frame) {
            case TEME -> track.temeAt(seconds);
            case ITRF -> track.fixedAt(seconds);
            case EME2000 -> eme2000(track, seconds);
        };
        Vector3D p = state.getPosition().scalarMultiply(1e-3);
        Vector3D v = state.getVelocity().scalarMultiply(1e-3);
        return new StationState(
                Ranges.plus(track.origin(), seconds),
                frame,
                p.getX(),
                p.getY(),
                p.getZ(),
                v.getX(),
                v.getY(),
                v.getZ());
    }

    private static PVCoordinates eme2000(Track track, double seconds) {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        Frame eme2000 = Astrodynamics.EMBEDDED.getFrames().getEME2000();
        return teme.getTransformTo(eme2000, Track.date(Ranges.plus(track.origin(), seconds)))
                .transformPVCoordinates(track.temeAt(seconds));
    }

    private void requireReach(Instant instant) {
        if (elementsAgeAt(instant).abs().compareTo(REACH) > 0) {
            throw new OrbitException(
                    "elements of %s are %s days away from %s; they reach %s days, give a set nearer to it"
                            .formatted(
                                    elements.epoch(),
                                    elementsAgeAt(instant).abs().toDays(),
                                    instant,
                                    REACH.toDays()));
        }
    }
}
