package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MeanElements;

/** The elements that one message's keywords make. */
final class OmmElements {
    private static final MeanElements NONE = new MeanElements("", "", 1, Instant.EPOCH, 15.5, 0, 40, 0, 0, 0, 0, 0);
    private static final Set<String> THEORIES = Set.of("SGP4", "SGP/SGP4", "SGP", "SGP4/SDP4");

    private final Path file;
    private final OmmRecord text;
    private final List<FileProblem> problems;

    private OmmElements(Path file, OmmRecord text, List<FileProblem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The elements of a message; empty if something is wrong with it, which then stands among the problems. */
    static Optional<MeanElements> of(Path file, OmmRecord message, List<FileProblem> problems) {
        int before = problems.size();
        MeanElements elements = new OmmElements(file, message, problems).elements();
        return problems.size() == before ? Optional.of(elements) : Optional.empty();
    }

    private MeanElements elements() {
        int before = problems.size();
        refuseUnknownKeywords();
        requireOneOf("CCSDS_OMM_VERS", Set.of("2.0", "3.0"));
        requireOneOf("CENTER_NAME", Set.of("EARTH"));
        requireOneOf("REF_FRAME", Set.of("TEME"));
        requireOneOf("TIME_SYSTEM", Set.of("UTC"));
        requireOneOf("MEAN_ELEMENT_THEORY", THEORIES);
        String name = name("OBJECT_NAME");
        String designator = name("OBJECT_ID");
        Instant epoch = epoch();
        double motion = number("MEAN_MOTION", 11.25, 17, "rev/day");
        double eccentricity = number("ECCENTRICITY", 0, 0.25, "n/a");
        double inclination = number("INCLINATION", 1, 179, "deg");
        double raan = number("RA_OF_ASC_NODE", 0, 360, "deg");
        double perigee = number("ARG_OF_PERICENTER", 0, 360, "deg");
        double anomaly = number("MEAN_ANOMALY", 0, 360, "deg");
        double catalogue = number("NORAD_CAT_ID", 1, 999_999_999, "n/a");
        double drag = number("BSTAR", -1, 1, "1/ER");
        double motionDot = number("MEAN_MOTION_DOT", -1, 1, "rev/day**2");
        if (catalogue != Math.rint(catalogue)) {
            report("NORAD_CAT_ID", "NORAD_CAT_ID is " + catalogue + "; allowed is a whole number");
        }
        if (problems.size() > before) {
            return NONE;
        }
        try {
            return new MeanElements(
                    name,
                    designator,
                    (int) catalogue,
                    epoch,
                    motion,
                    eccentricity,
                    inclination,
                    raan,
                    perigee,
                    anomaly,
                    drag,
                    motionDot);
        } catch (IllegalArgumentException e) {
            // Each figure is in its range, so it is the perigee that both figures make together.
            report("MEAN_MOTION", String.valueOf(e.getMessage()));
            return NONE;
        }
    }

    private void refuseUnknownKeywords() {
        text.entries().forEach((key, entry) -> {
            if (!OmmKeywords.isKnown(key) && !(text.terse() && OmmKeywords.isOfCatalogues(key))) {
                problems.add(new FileProblem(file, entry.line(), OmmKeywords.explainUnknown(key)));
            }
        });
    }

    /** A catalogue's table leaves out what is the same in all its sets. */
    private void requireOneOf(String key, Set<String> allowed) {
        if (text.terse() && !text.entries().containsKey(key)) {
            return;
        }
        String value = required(key);
        if (!value.isEmpty() && !allowed.contains(value)) {
            String list = String.join(" or ", allowed.stream().sorted().toList());
            report(key, "%s is %s; allowed is %s".formatted(key, SourceText.shortened(value), list));
        }
    }

    /** The value, or an empty text with a problem reported. */
    private String required(String key) {
        OmmRecord.Entry entry = text.entries().get(key);
        if (entry == null) {
            report(key, key + " is missing");
            return "";
        }
        if (entry.value().isEmpty()) {
            report(key, key + " has no value");
        }
        return entry.value();
    }

    /** The standard allows printable ASCII only; an ephemeris made from the elements carries the names on. */
    private String name(String key) {
        String value = required(key);
        if (value.length() > 100 || !value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            report(
                    key,
                    "%s is %s; allowed are up to 100 letters, digits and signs of ASCII"
                            .formatted(key, SourceText.shortened(value)));
        }
        return value;
    }

    private Instant epoch() {
        String value = required("EPOCH");
        @Nullable Instant epoch = value.isEmpty() ? null : CcsdsTime.parse(value);
        if (epoch == null && !value.isEmpty()) {
            report(
                    "EPOCH",
                    "EPOCH is %s; a UTC time is like 2026-10-06T16:02:50.3 or 2026-279T16:02:50.3"
                            .formatted(SourceText.shortened(value)));
        }
        return epoch == null ? Instant.EPOCH : epoch;
    }

    private double number(String key, double min, double max, String unit) {
        String value = required(key);
        if (value.isEmpty()) {
            return min;
        }
        OptionalDouble number = unitLess(key, value, unit);
        if (number.isPresent() && !(number.getAsDouble() >= min && number.getAsDouble() <= max)) {
            report(
                    key,
                    "%s is %s; plausible for a station in low Earth orbit is %s to %s"
                            .formatted(key, SourceText.shortened(value), plain(min), plain(max)));
        }
        return number.orElse(min);
    }

    private OptionalDouble unitLess(String key, String value, String unit) {
        int bracket = value.indexOf('[');
        String figure = bracket < 0 ? value : value.substring(0, bracket).strip();
        if (bracket >= 0 && !value.substring(bracket).equalsIgnoreCase("[" + unit + "]")) {
            report(key, "%s is in %s; allowed is [%s]".formatted(key, value.substring(bracket), unit));
        }
        if (!figure.matches("[+-]?(\\d{1,20}\\.?\\d{0,30}|\\.\\d{1,30})([eE][+-]?\\d{1,3})?")) {
            report(key, "%s is %s; a number is like 15.6038 or 2.0358e-4".formatted(key, SourceText.shortened(value)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(figure));
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }

    private void report(String key, String message) {
        OmmRecord.Entry entry = text.entries().get(key);
        // A lone message is the whole file, so that what it lacks has no line; of several, the first line says which.
        int place = entry != null ? entry.line() : text.line() > 1 ? text.line() : 0;
        problems.add(new FileProblem(file, place, message));
    }
}
