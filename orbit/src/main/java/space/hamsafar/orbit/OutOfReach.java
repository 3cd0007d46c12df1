package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.Interval;

/** Words for an instant that no source reaches: how far they reach before it and after it, with file and line. */
final class OutOfReach {
    private static final String REMEDY =
            "; add element sets nearer to it or another ephemeris, or ask for another period";

    private final List<EphemerisSegment> segments;
    private final List<OrbitSource> sources;

    OutOfReach(List<OrbitSource> sources) {
        this.sources = sources;
        this.segments = sources.stream()
                .filter(PublishedEphemeris.class::isInstance)
                .flatMap(source -> ((PublishedEphemeris) source).segments().stream())
                .toList();
    }

    /** An instant that was asked for. */
    OrbitException at(Instant instant) {
        return said("no source reaches " + instant, instant);
    }

    /** A gap inside a period that was asked for, from the instant at which the sources end. */
    OrbitException gap(Instant end, Interval asked) {
        return said("no source reaches beyond %s, inside the period asked for, %s".formatted(end, asked), end);
    }

    private OrbitException said(String what, Instant instant) {
        List<String> sentences = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        last(instant).ifPresent(segment -> {
            String text = "ends at " + segment.usable().getEnd();
            tell(segment, text, segment.place().map(SegmentPlace::lastLine).orElse(0), sentences, problems);
        });
        next(instant).ifPresent(segment -> {
            String text = "begins at " + segment.usable().getStart();
            tell(segment, text, segment.place().map(SegmentPlace::firstLine).orElse(0), sentences, problems);
        });
        nearestSet(instant).ifPresent(sentences::add);
        String whole = what + ": " + String.join("; ", sentences) + REMEDY;
        if (problems.isEmpty()) {
            return new OrbitException(whole);
        }
        FileProblem first = problems.removeFirst();
        problems.addFirst(new FileProblem(first.file(), first.line(), whole));
        return new OrbitException(problems, null);
    }

    private static void tell(
            EphemerisSegment segment, String text, int line, List<String> sentences, List<FileProblem> problems) {
        sentences.add(
                segment.place().map(place -> "segment " + place.number() + " ").orElse("the ephemeris ") + text);
        segment.place()
                .ifPresent(place -> problems.add(
                        new FileProblem(place.file(), line, "segment %s %s".formatted(place.number(), text))));
    }

    /** The segment that ends last before an instant, or at it. */
    private Optional<EphemerisSegment> last(Instant instant) {
        return segments.stream()
                .filter(segment -> !segment.usable().getEnd().isAfter(instant))
                .max(Comparator.comparing(segment -> segment.usable().getEnd()));
    }

    private Optional<EphemerisSegment> next(Instant instant) {
        return segments.stream()
                .filter(segment -> segment.usable().getStart().isAfter(instant))
                .min(Comparator.comparing(segment -> segment.usable().getStart()));
    }

    private Optional<String> nearestSet(Instant instant) {
        return sources.stream()
                .filter(ElementHistory.class::isInstance)
                .map(source -> source.elementsNear(instant).epoch())
                .min(Comparator.comparing(
                        epoch -> Duration.between(epoch, instant).abs()))
                .map(epoch -> String.format(
                        Locale.ROOT,
                        "the nearest element set, of %s, is %d days away and reaches %d",
                        epoch,
                        Duration.between(epoch, instant).abs().toDays(),
                        ElementHistory.REACH.toDays()));
    }
}
