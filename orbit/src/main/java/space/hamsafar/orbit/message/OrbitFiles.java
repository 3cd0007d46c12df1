package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orekit.data.DataContext;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.ElementHistory;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.OrbitSource;
import space.hamsafar.orbit.PublishedEphemeris;

/**
 * Reads files of any kind that say where the station is: element sets (TLE, 3LE, OMM as KVN, XML, JSON or CSV) and
 * ephemerides (OEM as KVN or XML), plain or packed with gzip. What a file is, its content says.
 */
public final class OrbitFiles {
    private static final int MOST_BYTES = 64_000_000;
    private static final Pattern EPHEMERIS = Pattern.compile("^\\s*CCSDS_OEM_VERS|<oem\\b", Pattern.MULTILINE);
    private static final Pattern ELEMENTS =
            Pattern.compile("^\\s*CCSDS_OMM_VERS|<omm\\b|\\A\\s*[\\[{]|\\A[^\\n]*\\bMEAN_MOTION\\b", Pattern.MULTILINE);

    private static final Pattern XML = Pattern.compile("\\A\\s*<[?!A-Za-z]");
    private static final Pattern FIRST_LINE = Pattern.compile("1 +(\\d{1,5})");

    private final String object;
    private final DataContext context;
    private final EarthOrientation orientation;

    private OrbitFiles(String object, DataContext context, EarthOrientation orientation) {
        this.object = object.strip();
        this.context = context;
        this.orientation = orientation;
    }

    /**
     * The sources in files, in the files' order.
     *
     * @param files at least one
     * @param object catalogue number or name of the object in files that hold several; empty if each holds one
     * @param context leap seconds and frames for ephemerides
     * @param orientation how the Earth stands, for ephemerides in ITRF
     * @throws OrbitException with all that is wrong with the files
     */
    public static List<OrbitSource> read(
            List<Path> files, String object, DataContext context, EarthOrientation orientation) {
        OrbitFiles reader = new OrbitFiles(object, context, orientation);
        List<OrbitSource> sources = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                sources.add(reader.read(file));
            } catch (OrbitException fault) {
                if (fault.problems().isEmpty()) {
                    problems.add(new FileProblem(file, 0, String.valueOf(fault.getMessage())));
                }
                problems.addAll(fault.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new OrbitException(problems, null);
        }
        return sources;
    }

    private OrbitSource read(Path file) {
        String text = SourceText.read(file, MOST_BYTES, "an orbit file");
        if (EPHEMERIS.matcher(text).find()) {
            OemReader.Message message = OemReader.read(file, context);
            return new PublishedEphemeris(
                    message.objectName(), message.objectId(), message.originator(), message.segments(), orientation);
        }
        boolean isMessage = ELEMENTS.matcher(text).find();
        if (!isMessage && XML.matcher(text).find()) {
            throw problem(file, "is XML with neither an OMM nor an OEM in it; give an orbit file");
        }
        List<FiledElements> sets = isMessage
                ? OmmFile.readAll(file).stream()
                        .filter(set -> isWanted(set.elements()))
                        .toList()
                : twoLineSets(file, text);
        if (sets.isEmpty()) {
            throw problem(file, "has no element set of '" + object + "'");
        }
        requireOneObject(file, sets);
        MadeUpElements.refuse(sets);
        return ElementHistory.of(sets.stream().map(FiledElements::elements).toList());
    }

    private boolean isWanted(MeanElements set) {
        return object.isEmpty()
                || object.equals(Integer.toString(set.catalogueNumber()))
                || set.objectName().equalsIgnoreCase(object);
    }

    private List<FiledElements> twoLineSets(Path file, String text) {
        if (object.isEmpty()) {
            requireOneNumber(file, text);
            return TleFile.read(file);
        }
        TreeSet<Integer> numbers = numbers(text);
        return TleFile.read(file, numbers::contains);
    }

    /** Catalogue numbers that the asked object has in the file: the number itself, or those under its name. */
    private TreeSet<Integer> numbers(String text) {
        TreeSet<Integer> numbers = new TreeSet<>();
        if (object.matches("\\d{1,9}")) {
            numbers.add(Integer.parseInt(object));
            return numbers;
        }
        String wanted = object.toUpperCase(Locale.ROOT);
        String before = "";
        for (String line : text.lines().toList()) {
            String name = before.startsWith("0 ") ? before.substring(2).strip() : before.strip();
            Matcher first = FIRST_LINE.matcher(line);
            if (first.lookingAt() && name.toUpperCase(Locale.ROOT).equals(wanted)) {
                numbers.add(Integer.parseInt(first.group(1)));
            }
            before = line;
        }
        return numbers;
    }

    private static void requireOneObject(Path file, List<FiledElements> sets) {
        Set<String> objects = new LinkedHashSet<>();
        sets.forEach(set -> objects.add(
                set.elements().catalogueNumber() + " " + set.elements().objectName()));
        Set<Integer> numbers = new LinkedHashSet<>();
        sets.forEach(set -> numbers.add(set.elements().catalogueNumber()));
        if (numbers.size() > 1) {
            throw several(file, objects);
        }
    }

    /** Before anything else is said about a catalogue of thousands. */
    private static void requireOneNumber(Path file, String text) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String line : text.lines().toList()) {
            Matcher first = FIRST_LINE.matcher(line);
            if (first.lookingAt()) {
                numbers.add(Integer.toString(Integer.parseInt(first.group(1))));
            }
        }
        if (numbers.size() > 1) {
            throw several(file, numbers);
        }
    }

    private static OrbitException several(Path file, Set<String> objects) {
        List<String> some = objects.stream().limit(5).toList();
        return problem(
                file,
                "has sets of %s objects (%s%s); choose one with --object NUMBER or NAME"
                        .formatted(objects.size(), String.join(", ", some), objects.size() > 5 ? ", …" : ""));
    }

    private static OrbitException problem(Path file, String message) {
        return new OrbitException(List.of(new FileProblem(file, 0, message)), null);
    }
}
