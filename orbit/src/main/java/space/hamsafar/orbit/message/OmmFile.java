package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;

/**
 * Reads orbit mean-elements messages (OMM) of CCSDS 502.0-B-2 or B-3: {@code KEYWORD = value} lines (KVN) with one
 * message to a file, XML with one or several, and the JSON and CSV tables in which CelesTrak and Space-Track publish the
 * same keywords. A gzip file is unpacked.
 *
 * <p>Only SGP4 elements in TEME about the Earth with epochs in UTC are taken; JSON and CSV may leave out that they are.
 * Keywords that SGP4 does not need, such as a covariance, are passed over; keywords that neither the standard nor those
 * catalogues have are refused.
 */
public final class OmmFile {
    private static final int MOST_BYTES_OF_ONE = 1_000_000;
    private static final int MOST_BYTES = 64_000_000;

    private OmmFile() {}

    /**
     * The one element set in a file.
     *
     * @param file a UTF-8 text file of at most 1 MB
     * @throws OrbitException with everything that is wrong with the file, each with its line where it has one; or if it
     *     holds several sets
     */
    public static MeanElements read(Path file) {
        List<FiledElements> all = read(file, MOST_BYTES_OF_ONE);
        if (all.size() > 1) {
            String message = "has %s element sets where one is asked for; keep one".formatted(all.size());
            throw new OrbitException(List.of(new FileProblem(file, all.get(1).line(), message)), null);
        }
        return all.getFirst().elements();
    }

    /**
     * All element sets in a file, in its order; at least one.
     *
     * @param file a UTF-8 text file of at most 64 MB unpacked
     * @throws OrbitException with everything that is wrong with the file, each with its line where it has one
     */
    public static List<FiledElements> readAll(Path file) {
        return read(file, MOST_BYTES);
    }

    private static List<FiledElements> read(Path file, int most) {
        String text = SourceText.read(file, most, "an OMM file");
        List<FileProblem> problems = new ArrayList<>();
        List<FiledElements> found = new ArrayList<>();
        List<OmmRecord> messages = messages(file, text, problems);
        for (OmmRecord message : messages) {
            OmmElements.of(file, message, problems)
                    .ifPresent(elements -> found.add(new FiledElements(file, message.line(), elements)));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(FileProblem::line));
            throw new OrbitException(problems, null);
        }
        if (found.isEmpty()) {
            throw SourceText.unreadable(file, "has no element set", null);
        }
        return found;
    }

    private static List<OmmRecord> messages(Path file, String text, List<FileProblem> problems) {
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return OmmXml.read(file, text, problems);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return OmmTable.json(file, text);
        }
        String firstLine = start.lines().findFirst().orElse("");
        if (firstLine.contains(",") && firstLine.contains("MEAN_MOTION") && !firstLine.contains("=")) {
            return OmmTable.csv(file, text);
        }
        if (text.lines().anyMatch(line -> line.startsWith("1 ") && line.strip().length() == 69)) {
            throw SourceText.unreadable(file, "is a two-line element set; give an OMM", null);
        }
        return List.of(KeyValueText.read(file, text, problems));
    }
}
