package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;

/**
 * Reads two-line element sets, with or without a line for the name before each: one object or many, one set or a
 * history. Lines that begin with {@code #} and empty lines are passed over; a gzip file is unpacked.
 *
 * <p>Both checksums of each set must be right, its lines must belong together, and every column must hold what the format
 * says. Catalogue numbers above 99999 are read in the Alpha-5 form. Years 57–99 are of the twentieth century.
 */
public final class TleFile {
    private static final int MOST_BYTES = 64_000_000;
    private static final int MOST_PROBLEMS = 100;
    private static final int LENGTH = 69;

    private final Path file;
    private final IntPredicate wanted;
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<FiledElements> found = new ArrayList<>();
    private boolean hasSets;
    private String name = "";
    private int nameLine;

    private TleFile(Path file, IntPredicate wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    /**
     * All element sets of a file, in its order; at least one.
     *
     * @param file a UTF-8 text file of at most 64 MB unpacked
     * @throws OrbitException with what is wrong with the file, each problem with its line, up to 100 of them
     */
    public static List<FiledElements> read(Path file) {
        return read(file, any -> true);
    }

    /**
     * The element sets of some objects, in the file's order, possibly none. Checksums of the others are checked as well,
     * but not whether their orbits are ones that a station could be in.
     *
     * @param file a UTF-8 text file of at most 64 MB unpacked
     * @param wanted catalogue numbers to take
     * @throws OrbitException with what is wrong with the file, each problem with its line, up to 100 of them; or if it
     *     has no set of any object
     */
    public static List<FiledElements> read(Path file, IntPredicate wanted) {
        TleFile reader = new TleFile(file, wanted);
        reader.take(SourceText.read(file, MOST_BYTES, "a file of two-line element sets")
                .lines()
                .toList());
        if (!reader.problems.isEmpty()) {
            reader.problems.sort(Comparator.comparingInt(FileProblem::line));
            throw new OrbitException(reader.problems, null);
        }
        if (!reader.hasSets) {
            throw SourceText.unreadable(file, "has no element set; a set is two lines of 69 characters", null);
        }
        return List.copyOf(reader.found);
    }

    private void take(List<String> lines) {
        int i = 0;
        while (i < lines.size() && problems.size() < MOST_PROBLEMS) {
            String line = lines.get(i).stripTrailing();
            if (line.isEmpty() || line.startsWith("#")) {
                i++;
            } else if (isLine(line, '1')) {
                boolean paired = i + 1 < lines.size() && isLine(lines.get(i + 1), '2');
                if (paired) {
                    pair(i + 1, line, lines.get(i + 1).stripTrailing());
                } else {
                    problem(i + 1, "line 1 of a set is not followed by its line 2");
                }
                name = "";
                i += paired ? 2 : 1;
            } else if (isLine(line, '2')) {
                problem(i + 1, "line 2 of a set has no line 1 before it");
                i++;
            } else {
                name(i + 1, line);
                i++;
            }
        }
        if (!name.isEmpty()) {
            problem(nameLine, "the name " + SourceText.shortened(name) + " is not followed by a set");
        }
    }

    private static boolean isLine(String line, char number) {
        return line.length() > 2 && line.charAt(0) == number && line.charAt(1) == ' ' && line.length() > 24;
    }

    private void name(int number, String line) {
        if (!name.isEmpty()) {
            problem(
                    nameLine,
                    "found \"" + SourceText.shortened(name) + "\"; a name is followed by lines 1 and 2 of a set");
        }
        name = line.startsWith("0 ") ? line.substring(2).strip() : line.strip();
        nameLine = number;
    }

    private void pair(int number, String first, String second) {
        hasSets = true;
        int before = problems.size();
        check(number, first);
        check(number + 1, second);
        if (problems.size() > before) {
            return;
        }
        if (!first.substring(2, 7).equals(second.substring(2, 7))) {
            problem(
                    number + 1,
                    "is of object %s; line 1 before it is of object %s"
                            .formatted(
                                    second.substring(2, 7).strip(),
                                    first.substring(2, 7).strip()));
            return;
        }
        try {
            TleColumns columns = new TleColumns(first, second);
            if (wanted.test(columns.catalogueNumber())) {
                MeanElements elements = columns.elements(name.isEmpty() ? "unnamed" : name);
                found.add(new FiledElements(file, name.isEmpty() ? number : nameLine, elements));
            }
        } catch (IllegalArgumentException e) {
            problem(number, String.valueOf(e.getMessage()));
        }
    }

    private void check(int number, String line) {
        if (line.length() != LENGTH) {
            problem(number, "has %s characters; a line of a set has %s".formatted(line.length(), LENGTH));
            return;
        }
        if (!line.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            problem(number, "has a sign that is not ASCII");
            return;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            char c = line.charAt(i);
            sum += c == '-' ? 1 : c >= '0' && c <= '9' ? c - '0' : 0;
        }
        if (line.charAt(LENGTH - 1) != '0' + sum % 10) {
            problem(
                    number,
                    "has checksum %s where the line adds up to %s; take the set from its source again"
                            .formatted(line.charAt(LENGTH - 1), sum % 10));
        }
    }

    private void problem(int line, String message) {
        problems.add(new FileProblem(file, line, message));
    }
}
