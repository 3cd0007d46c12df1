package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orekit.utils.PVCoordinates;

/**
 * An ephemeris that somebody published: states in segments, interpolated inside them, with gaps between them.
 *
 * <p>Mean elements are fitted to it twice a day. For four hours before and after each segment they carry the station, so
 * that a window that begins inside can be followed to its end; whole periods must lie inside. Immutable and safe to share
 * between threads.
 */
public final class PublishedEphemeris implements OrbitSource {
    private static final Duration MARGIN = Duration.ofHours(4);
    private static final Duration BETWEEN_FITS = Duration.ofHours(12);

    /** Of interpolation away from burns, the aim and not a bound; the prediction itself is the publisher's. */
    private static final double INTERPOLATION_KM = 0.001;

    private final List<EphemerisSegment> segments;
    private final String originator;
    private final EarthOrientation orientation;
    private final ElementHistory fits;

    /**
     * An ephemeris.
     *
     * @param objectName name of the object
     * @param designator launch year, number and piece, as {@code 2021-035A}
     * @param originator who published it
     * @param segments at least one, not over one another
     * @param orientation how the Earth stands, by which states in ITRF are turned
     * @throws OrbitException if the states are not those of a station
     */
    public PublishedEphemeris(
            String objectName,
            String designator,
            String originator,
            List<EphemerisSegment> segments,
            EarthOrientation orientation) {
        this.segments = segments.stream()
                .sorted(Comparator.comparing((EphemerisSegment s) -> s.usable().getStart()))
                .toList();
        this.originator = originator;
        this.orientation = orientation;
        List<MeanElements> found = new ArrayList<>();
        for (EphemerisSegment segment : this.segments) {
            Instant end = segment.usable().getEnd();
            for (Instant at = segment.usable().getStart(); at.isBefore(end); at = at.plus(BETWEEN_FITS)) {
                found.add(MeanFit.at(at, teme(segment.stateAt(at)), objectName, designator));
            }
            found.add(MeanFit.at(end, teme(segment.stateAt(end)), objectName, designator));
        }
        this.fits = ElementHistory.of(found);
    }

    /** The segments in order of time. */
    public List<EphemerisSegment> segments() {
        return segments;
    }

    @Override
    public boolean reaches(Instant instant) {
        return segments.stream().anyMatch(segment -> segment.reaches(instant));
    }

    /** Whether the fitted elements may carry the station to an instant outside the segments. */
    boolean almostReaches(Instant instant) {
        return segments.stream()
                .anyMatch(
                        segment -> !instant.isBefore(segment.usable().getStart().minus(MARGIN))
                                && !instant.isAfter(segment.usable().getEnd().plus(MARGIN)));
    }

    /** How far the segments that follow one another without a gap reach from an instant inside one. */
    Instant reachFrom(Instant instant) {
        Instant reached = instant;
        for (EphemerisSegment segment : segments) {
            if (segment.reaches(reached)) {
                reached = segment.usable().getEnd();
            }
        }
        return reached;
    }

    PVCoordinates carriedTo(Instant instant) {
        return fits.temeAt(instant);
    }

    @Override
    public PVCoordinates temeAt(Instant instant) {
        for (EphemerisSegment segment : segments) {
            if (segment.reaches(instant)) {
                return teme(segment.stateAt(instant));
            }
        }
        throw new OrbitException(
                "no segment of the ephemeris reaches %s; the first begins at %s and the last ends at %s"
                        .formatted(
                                instant,
                                segments.getFirst().usable().getStart(),
                                segments.getLast().usable().getEnd()));
    }

    @Override
    public MeanElements elementsNear(Instant instant) {
        return fits.elementsNear(instant);
    }

    @Override
    public Accuracy accuracyAt(Instant instant) {
        double pushed = segments.stream()
                .filter(segment -> segment.reaches(instant))
                .mapToDouble(segment -> segment.pushedByKm(instant))
                .findFirst()
                .orElse(0);
        double km = Math.max(INTERPOLATION_KM, pushed);
        return new Accuracy(
                Duration.ZERO,
                km,
                km,
                "interpolation of the states of " + originator
                        + (pushed > 0 ? ", with a burn somewhere between the two about the instant" : "")
                        + "; what its prediction is wrong by is not in it");
    }

    @Override
    public String describe(Instant instant) {
        return "ephemeris of " + originator;
    }

    private PVCoordinates teme(StationState state) {
        PVCoordinates given = state.metres();
        return switch (state.frame()) {
            case TEME -> given;
            case EME2000 -> InertialFrames.temeFromEme2000(state.epoch(), given);
            case ITRF -> inertial(state.epoch(), given);
        };
    }

    private PVCoordinates inertial(Instant instant, PVCoordinates fixed) {
        double[] pole = orientation.pole(instant);
        double[] back = {-pole[0], -pole[1]};
        PVCoordinates unmoved =
                new PVCoordinates(Earth.toPole(fixed.getPosition(), back), Earth.toPole(fixed.getVelocity(), back));
        return Earth.toInertial(unmoved, orientation.siderealTime(instant));
    }
}
