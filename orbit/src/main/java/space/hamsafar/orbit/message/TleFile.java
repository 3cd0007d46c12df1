package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import space.hamsafar.orbit.FileProblem;
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

    private TleFile() {}

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
        Gathered gathered = new Gathered(file, wanted, new ArrayList<>(), new ArrayList<>());
        boolean hasSets = new TleLines(gathered).walk(lines(file));
        if (!gathered.problems.isEmpty()) {
            gathered.problems.sort(Comparator.comparingInt(FileProblem::line));
            throw new OrbitException(gathered.problems, null);
        }
        if (!hasSets) {
            throw SourceText.unreadable(file, "has no element set; a set is two lines of 69 characters", null);
        }
        return List.copyOf(gathered.found);
    }

    static List<String> lines(Path file) {
        return SourceText.read(file, MOST_BYTES, "a file of two-line element sets")
                .lines()
                .toList();
    }

    /** Sets and problems as the lines give them. */
    private record Gathered(Path file, IntPredicate wanted, List<FiledElements> found, List<FileProblem> problems)
            implements TleLines.Sets {
        @Override
        public void take(String name, int line, TleColumns columns) {
            if (wanted.test(columns.catalogueNumber())) {
                found.add(new FiledElements(file, line, columns.elements(name.isEmpty() ? "unnamed" : name)));
            }
        }

        @Override
        public void problem(int line, String message) {
            problems.add(new FileProblem(file, line, message));
        }

        @Override
        public boolean isEnough() {
            return problems.size() >= MOST_PROBLEMS;
        }
    }
}
