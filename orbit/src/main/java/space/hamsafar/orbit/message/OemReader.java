package space.hamsafar.orbit.message;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orekit.data.DataContext;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.InterpolationMethod;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemMetadata;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.frames.Frames;
import org.orekit.frames.StaticTransform;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.TimeStampedPVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.EphemerisSegment;
import space.hamsafar.orbit.EphemerisSegment.Interpolation;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MessageContext;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.SegmentPlace;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationState;

/**
 * Reads an orbit ephemeris message (OEM) of CCSDS 502.0-B, versions 1 to 3, as {@code KEYWORD = value} lines or as XML,
 * through Orekit's parser. A gzip file is unpacked.
 */
public final class OemReader {
    private static final int MOST_BYTES = 64_000_000;
    private static final Pattern LINE = Pattern.compile("line (?:number )?(\\d+)");
    private static final Pattern NDM = Pattern.compile("^\\s*(<\\?[^>]*>|<!--.*?-->|\\s)*<ndm\\b", Pattern.DOTALL);
    private static final Pattern EMPTY_COMMENT = Pattern.compile("<COMMENT></COMMENT>|<COMMENT/>");
    private static final Set<String> CELESTIAL = Set.of("GCRF", "ICRF");
    private static final Pattern ENTITY = Pattern.compile("<!(DOCTYPE|ENTITY)");

    private final Path file;
    private final DataContext context;
    private final String text;
    private final OemLines places;
    private final List<FileProblem> problems = new ArrayList<>();

    private OemReader(Path file, String text, DataContext context) {
        this.file = file;
        this.text = text;
        this.places = new OemLines(text);
        this.context = context;
    }

    /**
     * What a message holds.
     *
     * @param objectName name of the object, the same in all segments
     * @param objectId its international designator, as the message writes it
     * @param originator who made the message
     * @param segments at least one, in order of time, none over another; gaps between them are gaps
     */
    public record Message(String objectName, String objectId, String originator, List<EphemerisSegment> segments) {
        /** Copies the list. */
        public Message {
            segments = List.copyOf(segments);
        }
    }

    /**
     * The ephemeris in a file. Segments must be of one object, in one frame and one time system, and follow one another.
     *
     * @param file a UTF-8 text of at most 64 MB unpacked
     * @param context leap seconds and frames
     * @throws OrbitException if the file is not such a message; with the line where it can be told
     */
    public static Message read(Path file, DataContext context) {
        String text = SourceText.read(file, MOST_BYTES, "an OEM file");
        Matcher entity = ENTITY.matcher(text);
        if (text.stripLeading().startsWith("<") && entity.find()) {
            int line = (int) text.substring(0, entity.start()).lines().count();
            String message = "has a document type or an entity; take it out";
            throw new OrbitException(List.of(new FileProblem(file, Math.max(1, line), message)), null);
        }
        return new OemReader(file, text, context).message();
    }

    private Message message() {
        Oem oem = parsed();
        List<OemSegment> parts = oem.getSegments();
        Set<String> frames = new HashSet<>();
        Set<String> scales = new HashSet<>();
        Set<String> objects = new HashSet<>();
        for (OemSegment part : parts) {
            frames.add(axes(part.getMetadata()));
            scales.add(part.getMetadata().getTimeSystem().name());
            objects.add(part.getMetadata().getObjectID());
        }
        requireOne("frames", "REF_FRAME", frames);
        requireOne("time systems", "TIME_SYSTEM", scales);
        requireOne("objects", "OBJECT_ID", objects);
        List<EphemerisSegment> segments = new ArrayList<>();
        for (int i = 0; i < parts.size() && problems.isEmpty(); i++) {
            segment(i + 1, parts.get(i), segments);
        }
        if (!problems.isEmpty()) {
            throw new OrbitException(problems, null);
        }
        OemMetadata first = parts.getFirst().getMetadata();
        return new Message(
                first.getObjectName(), first.getObjectID(), oem.getHeader().getOriginator(), segments);
    }

    private Oem parsed() {
        // NASA's messages have empty comments, on which the parser fails.
        byte[] bytes = EMPTY_COMMENT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
        DataSource source = new DataSource(String.valueOf(file), () -> new ByteArrayInputStream(bytes));
        try {
            Oem oem = parse(source, NDM.matcher(text).find());
            if (oem.getSegments().isEmpty()) {
                throw SourceText.unreadable(file, "has no segment", null);
            }
            return oem;
        } catch (OrbitException e) {
            throw e;
        } catch (RuntimeException e) {
            Optional<FileProblem> broken =
                    text.stripLeading().startsWith("<") ? XmlText.fault(file, text) : Optional.empty();
            if (broken.isPresent()) {
                throw new OrbitException(List.of(broken.get()), e);
            }
            // On a message that is not what it should be, the parser fails in many ways, null pointers among them.
            String message = e instanceof NullPointerException
                    ? "a figure, a date or a system of time or axes that Orekit's parser does not know"
                    : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            Matcher line = LINE.matcher(message);
            int number = line.find() ? Integer.parseInt(line.group(1)) : places.ofOtherValue("TIME_SYSTEM");
            throw new OrbitException(
                    List.of(new FileProblem(file, number, "is no OEM that can be read: " + message)), e);
        }
    }

    private Oem parse(DataSource source, boolean combined) {
        ParserBuilder parsers = new ParserBuilder(new MessageContext(context)).withMu(Constants.WGS84_EARTH_MU);
        if (!combined) {
            return parsers.buildOemParser().parseMessage(source);
        }
        List<Oem> found = parsers.buildNdmParser().parseMessage(source).getConstituents().stream()
                .filter(Oem.class::isInstance)
                .map(Oem.class::cast)
                .toList();
        if (found.size() != 1) {
            throw SourceText.unreadable(file, "has %s ephemeris messages; keep one".formatted(found.size()), null);
        }
        return found.getFirst();
    }

    private void requireOne(String what, String keyword, Set<String> found) {
        if (found.size() > 1) {
            String message = "mixes %s: %s; split the file"
                    .formatted(what, String.join(", ", found.stream().sorted().toList()));
            problems.add(new FileProblem(file, places.ofOtherValue(keyword), message));
        }
    }

    private void segment(int number, OemSegment part, List<EphemerisSegment> into) {
        String centre = part.getMetadata().getCenter().getName();
        if (!centre.equalsIgnoreCase("EARTH")) {
            problem(number, "segment %s is about %s; allowed is EARTH".formatted(number, centre));
            return;
        }
        @Nullable StationFrame frame = frame(part.getMetadata());
        List<TimeStampedPVCoordinates> lines = inOurAxes(part);
        if (frame == null || lines.size() < 2) {
            problem(
                    number,
                    frame == null
                            ? "segment %s is in %s; allowed are EME2000, GCRF, ICRF, TEME and ITRF"
                                    .formatted(
                                            number,
                                            part.getMetadata()
                                                    .getReferenceFrame()
                                                    .getName())
                            : "segment %s has %s states; two or more are needed".formatted(number, lines.size()));
            return;
        }
        List<StationState> states = states(number, frame, lines);
        if (states.size() < 2) {
            return;
        }
        @Nullable Interval usable = usable(number, part.getMetadata(), states);
        if (usable == null) {
            return;
        }
        if (!into.isEmpty()
                && usable.getStart().isBefore(into.getLast().usable().getEnd())) {
            problem(
                    number,
                    "segment %s begins at %s, before the one before it ends; order them and cut the overlap"
                            .formatted(number, usable.getStart()));
            return;
        }
        SegmentPlace place = new SegmentPlace(file, number, places.ofFirstState(number), places.ofLastState(number));
        into.add(new EphemerisSegment(new Ephemeris(frame, states), usable, interpolation(part.getMetadata()), place));
    }

    private List<TimeStampedPVCoordinates> inOurAxes(OemSegment part) {
        List<TimeStampedPVCoordinates> lines = part.getData().getEphemeridesDataLines();
        if (!CELESTIAL.contains(part.getMetadata().getReferenceFrame().getName())) {
            return lines;
        }
        Frames frames = context.getFrames();
        StaticTransform bias = frames.getGCRF().getStaticTransformTo(frames.getEME2000(), AbsoluteDate.ARBITRARY_EPOCH);
        return lines.stream()
                .map(line -> new TimeStampedPVCoordinates(
                        line.getDate(),
                        bias.transformVector(line.getPosition()),
                        bias.transformVector(line.getVelocity())))
                .toList();
    }

    private List<StationState> states(int number, StationFrame frame, List<TimeStampedPVCoordinates> lines) {
        List<StationState> states = new ArrayList<>(lines.size());
        for (TimeStampedPVCoordinates line : lines) {
            Instant epoch = instant(line.getDate());
            if (!states.isEmpty() && !states.getLast().epoch().isBefore(epoch)) {
                problem(
                        number,
                        "segment %s has a state at %s that does not follow the one before".formatted(number, epoch));
                return List.of();
            }
            var p = line.getPosition();
            var v = line.getVelocity();
            states.add(new StationState(
                    epoch,
                    frame,
                    p.getX() / 1000,
                    p.getY() / 1000,
                    p.getZ() / 1000,
                    v.getX() / 1000,
                    v.getY() / 1000,
                    v.getZ() / 1000));
        }
        return states;
    }

    private static String axes(OemMetadata metadata) {
        String name = metadata.getReferenceFrame().getName();
        return name.equals("J2000") ? "EME2000" : name;
    }

    /** States along the axes of GCRF or ICRF are turned into EME2000, by 23 milliarcseconds. */
    private static @Nullable StationFrame frame(OemMetadata metadata) {
        String name = axes(metadata);
        return switch (name) {
            case "EME2000", "GCRF", "ICRF" -> StationFrame.EME2000;
            case "TEME" -> StationFrame.TEME;
            default -> name.startsWith("ITRF") ? StationFrame.ITRF : null;
        };
    }

    /** The part that the message calls usable, cut to its states; nothing, and a problem, if none of it is left. */
    private @Nullable Interval usable(int number, OemMetadata metadata, List<StationState> states) {
        Instant first = states.getFirst().epoch();
        Instant last = states.getLast().epoch();
        Instant start = metadata.getUseableStartTime() == null ? first : instant(metadata.getUseableStartTime());
        Instant end = metadata.getUseableStopTime() == null ? last : instant(metadata.getUseableStopTime());
        boolean isOutside =
                start.isBefore(instant(metadata.getStartTime())) || end.isAfter(instant(metadata.getStopTime()));
        start = start.isBefore(first) ? first : start;
        end = end.isAfter(last) ? last : end;
        if (isOutside || !start.isBefore(end)) {
            problem(
                    number,
                    "segment %s is usable from %s to %s, which is not inside its states and its start and stop times"
                            .formatted(number, start, end));
            return null;
        }
        return Interval.of(start, end);
    }

    private static Interpolation interpolation(OemMetadata metadata) {
        @Nullable InterpolationMethod method = metadata.getInterpolationMethod();
        int degree = metadata.getInterpolationDegree();
        return method == null || degree < 1
                ? Interpolation.DEFAULT
                : Interpolation.ofDegree(method == InterpolationMethod.HERMITE, Math.clamp(degree, 3, 31));
    }

    private Instant instant(AbsoluteDate date) {
        return date.toInstant(context.getTimeScales());
    }

    private void problem(int segment, String message) {
        problems.add(new FileProblem(file, places.ofSegment(segment), message));
    }
}
