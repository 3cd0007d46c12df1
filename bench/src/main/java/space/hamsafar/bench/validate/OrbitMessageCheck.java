package space.hamsafar.bench.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.message.OemReader;
import space.hamsafar.orbit.message.OmmFile;

/** Element and ephemeris messages of others: bad ones must be refused, good ones about a low orbit of the Earth read. */
final class OrbitMessageCheck {
    static final Check CHECK = new Check(
            "orbit-messages",
            "sample OMMs and OEMs of the blue book, Orekit and the oem package: read or refused",
            OrbitMessageCheck::measure);

    private static final List<String> MEANT_TO_FAIL = List.of(
            "/invalid/", "wrong", "inconsistent", "-error", "too-few", "too-large", "too-small", "within", "spurious");

    /** Why a good message is refused, by words of the refusal; the first that fits counts. */
    private static final List<String[]> REASONS = List.of(
            new String[] {"MARS", "about another body"},
            new String[] {"about Mars", "about another body"},
            new String[] {"plausible for a station", "of an orbit that is not low"},
            new String[] {"MEAN_MOTION is missing", "with a semi-major axis or without figures of SGP4"},
            new String[] {"MEAN_MOTION_DOT is missing", "with a semi-major axis or without figures of SGP4"},
            new String[] {"BSTAR is missing", "with a semi-major axis or without figures of SGP4"},
            new String[] {"is in TOD", "in axes of date"},
            new String[] {"unexpected keyword", "with a keyword of the header among the metadata"},
            new String[] {"parser does not know", "in a system of time that Orekit does not know"},
            new String[] {"OBJECT_ID has no value", "without the object's designator"});

    private OrbitMessageCheck() {}

    private record Reading(boolean isMeantToFail, boolean isRead, String reason) {}

    private static List<Measure> measure(Path data) {
        List<Reading> readings = new ArrayList<>();
        Path folder = data.resolve("ccsds-samples");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                boolean isEphemeris = text.contains("CCSDS_OEM_VERS");
                if (isEphemeris || text.contains("CCSDS_OMM_VERS")) {
                    readings.add(reading(file, isEphemeris));
                }
            }
        } catch (IOException fault) {
            throw new BenchException(folder + " cannot be read: " + fault.getMessage(), fault);
        }
        return measures(readings);
    }

    private static Reading reading(Path file, boolean isEphemeris) {
        boolean fails = MEANT_TO_FAIL.stream().anyMatch(file.toString()::contains);
        try {
            if (isEphemeris) {
                OemReader.read(file, Astrodynamics.EMBEDDED);
            } else {
                OmmFile.readAll(file);
            }
            return new Reading(fails, true, "");
        } catch (OrbitException refusal) {
            return new Reading(fails, false, reason(String.valueOf(refusal.getMessage())));
        }
    }

    private static String reason(String refusal) {
        return REASONS.stream()
                .filter(words -> refusal.contains(words[0]))
                .map(words -> words[1])
                .findFirst()
                .orElse("for another reason");
    }

    private static List<Measure> measures(List<Reading> readings) {
        List<Reading> bad = readings.stream().filter(Reading::isMeantToFail).toList();
        List<Reading> good = readings.stream().filter(one -> !one.isMeantToFail).toList();
        long slipped = bad.stream().filter(Reading::isRead).count();
        Map<String, Long> refused = good.stream()
                .filter(one -> !one.isRead)
                .collect(Collectors.groupingBy(Reading::reason, TreeMap::new, Collectors.counting()));
        long unexplained = refused.getOrDefault("for another reason", 0L);
        String why = refused.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        long read = good.stream().filter(Reading::isRead).count();
        return List.of(
                new Measure(
                        "messages meant to fail that are read",
                        "0",
                        Long.toString(slipped),
                        slipped == 0,
                        bad.size() + " of them"),
                new Measure(
                        "good messages refused without a reason that is ours",
                        "0",
                        Long.toString(unexplained),
                        unexplained == 0,
                        read + " of " + good.size() + " read; refused: " + why));
    }
}
