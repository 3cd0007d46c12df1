package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import org.threeten.extra.Interval;

/**
 * The station's orbit: the one thing that windows are asked of, whatever it was made from.
 *
 * <p>Inside are sources in order of priority. At each instant the first that reaches it gives the state: a published
 * ephemeris inside its segments, element sets within 400 days of the nearest epoch. Immutable and safe to share between
 * threads.
 */
public final class StationOrbit {
    private final List<OrbitSource> sources;
    private final EarthOrientation orientation;
    private final MeanElements elements;
    private final double nodeDriftDegPerDay;

    private StationOrbit(List<OrbitSource> sources, EarthOrientation orientation) {
        this.sources = sources;
        this.orientation = orientation;
        this.elements = newest(sources);
        this.nodeDriftDegPerDay = NodeDrift.degPerDay(elements);
    }

    /** The orbit of a set of elements. */
    public static StationOrbit of(MeanElements elements) {
        return of(List.of(ElementHistory.of(List.of(elements))), EarthOrientation.BUILT_IN);
    }

    /**
     * The orbit by several sources.
     *
     * @param sources at least one, the one to be preferred first
     */
    public static StationOrbit of(List<? extends OrbitSource> sources, EarthOrientation orientation) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an orbit without a source; give element sets or an ephemeris");
        }
        return new StationOrbit(List.copyOf(sources), orientation);
    }

    /** The newest element set; the newest fitted to the ephemeris if there are no element sets. */
    public MeanElements elements() {
        return elements;
    }

    /** The element set nearest to an instant, or the one fitted to the ephemeris that reaches it. */
    public MeanElements elementsNear(Instant instant) {
        return source(instant).orElse(sources.getFirst()).elementsNear(instant);
    }

    /** Where computations begin that are not told otherwise: the newest epoch, or the start of an ephemeris. */
    public Instant begin() {
        return switch (sources.getFirst()) {
            case ElementHistory history -> history.sets().getLast().epoch();
            case PublishedEphemeris ephemeris ->
                ephemeris.segments().getFirst().usable().getStart();
        };
    }

    /**
     * How good the state at an instant is.
     *
     * @throws OrbitException if no source reaches the instant
     */
    public Accuracy accuracyAt(Instant instant) {
        return reaching(instant).accuracyAt(instant);
    }

    /**
     * What the state at an instant rests on, in a few words.
     *
     * @throws OrbitException if no source reaches the instant
     */
    public String sourceAt(Instant instant) {
        return reaching(instant).describe(instant);
    }

    /**
     * Epoch of the element set that gives the state at an instant; empty for an ephemeris.
     *
     * @throws OrbitException if no source reaches the instant
     */
    public Optional<Instant> epochAt(Instant instant) {
        return switch (reaching(instant)) {
            case ElementHistory history ->
                Optional.of(history.elementsNear(instant).epoch());
            case PublishedEphemeris _ -> Optional.empty();
        };
    }

    /** How the Earth stands in it. */
    public EarthOrientation orientation() {
        return orientation;
    }

    /**
     * Position and velocity at an instant.
     *
     * @throws OrbitException if no source reaches the instant
     */
    public StationState stateAt(Instant instant, StationFrame frame) {
        return stateAt(trackFrom(instant), 0, frame);
    }

    /**
     * Point under the station at an instant and its height.
     *
     * @throws OrbitException if no source reaches the instant
     */
    public GroundPoint groundPointAt(Instant instant) {
        return Earth.groundPoint(instant, trackFrom(instant).fixedPositionAt(0));
    }

    /**
     * Mean right ascension of the ascending node at an instant, TEME of date, degrees, 0 to 360.
     *
     * <p>The RAAN of the nearest element set, carried by SGP4's secular drift from the Earth's oblateness. Drag is left
     * out: it would speed the drift up for a station that sinks, and this one is raised again.
     */
    public double raanDegAt(Instant instant) {
        MeanElements nearest = elementsNear(instant);
        double days = Ranges.seconds(nearest.epoch(), instant) / 86_400;
        return Angles.wrapDeg(nearest.raanDeg() + NodeDrift.degPerDay(nearest) * days);
    }

    /** Secular motion of the node, degrees a day; negative for a station below 90° of inclination. */
    public double nodeDriftDegPerDay() {
        return nodeDriftDegPerDay;
    }

    /** Time from the epoch of the nearest elements to an instant, negative before the epoch. */
    public Duration elementsAgeAt(Instant instant) {
        return Duration.between(elementsNear(instant).epoch(), instant);
    }

    /** Time of one revolution, from the mean motion. */
    public Duration period() {
        return Duration.ofNanos(Math.round(86_400e9 / elements.meanMotionRevPerDay()));
    }

    /** A track of its own for a computation that starts at an instant. */
    public Track trackFrom(Instant origin) {
        reaching(origin);
        return new Track(this, origin);
    }

    /** A track of its own for a computation over a period. */
    public Track trackOver(Interval period) {
        requireReach(period);
        return new Track(this, period.getStart());
    }

    /** Refuses a period that the sources together do not reach, or in which they leave a gap. */
    public void requireReach(Interval period) {
        reaching(period.getStart());
        reaching(period.getEnd());
        Instant at = period.getStart();
        while (at.isBefore(period.getEnd())) {
            Instant next = reachFrom(at, period.getEnd());
            if (!next.isAfter(at)) {
                throw new OutOfReach(sources).gap(at, period);
            }
            at = next;
        }
    }

    /** How far the source that reaches on longest from an instant does so, at most to another. */
    private Instant reachFrom(Instant at, Instant wanted) {
        return sources.stream()
                .filter(source -> source.reaches(at))
                .map(source -> end(source, at, wanted))
                .max(Comparator.naturalOrder())
                .orElse(at);
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
        Instant instant = Ranges.plus(track.origin(), seconds);
        PVCoordinates state = switch (frame) {
            case TEME -> track.temeAt(seconds);
            case ITRF -> track.fixedAt(seconds);
            case EME2000 -> InertialFrames.eme2000FromTeme(instant, track.temeAt(seconds));
        };
        Vector3D p = state.getPosition().scalarMultiply(1e-3);
        Vector3D v = state.getVelocity().scalarMultiply(1e-3);
        return new StationState(instant, frame, p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ());
    }

    /** TEME, metres and metres a second; a little beyond an ephemeris too, so that events at its ends are seen whole. */
    PVCoordinates temeAt(Instant instant) {
        Optional<OrbitSource> source = source(instant);
        if (source.isPresent()) {
            return source.get().temeAt(instant);
        }
        for (OrbitSource near : sources) {
            if (near instanceof PublishedEphemeris ephemeris && ephemeris.almostReaches(instant)) {
                return ephemeris.carriedTo(instant);
            }
        }
        throw outOfReach(instant);
    }

    /** Whether a source reaches an instant. */
    public boolean reaches(Instant instant) {
        return source(instant).isPresent();
    }

    private OrbitSource reaching(Instant instant) {
        return source(instant).orElseThrow(() -> outOfReach(instant));
    }

    private Optional<OrbitSource> source(Instant instant) {
        for (OrbitSource source : sources) {
            if (source.reaches(instant)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private static Instant end(OrbitSource source, Instant at, Instant wanted) {
        return switch (source) {
            case ElementHistory _ -> wanted;
            case PublishedEphemeris ephemeris -> ephemeris.reachFrom(at);
        };
    }

    private OrbitException outOfReach(Instant instant) {
        return new OutOfReach(sources).at(instant);
    }

    private static MeanElements newest(List<OrbitSource> sources) {
        for (OrbitSource source : sources) {
            if (source instanceof ElementHistory history) {
                return history.sets().getLast();
            }
        }
        return sources.getFirst().elementsNear(Instant.MAX);
    }
}
