package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.sgp4.Sgp4Elements;

/**
 * Reads two-line element sets of many objects, of any orbit that SGP4 knows. A set that is wrong is left out and told;
 * the format and its checks are those of {@link TleFile}.
 *
 * @param sets the sound sets in the file's order
 * @param problems what was left out, in order of line
 */
public record CatalogueFile(List<CatalogueSet> sets, List<FileProblem> problems) {
    /** Copies the lists. */
    public CatalogueFile {
        sets = List.copyOf(sets);
        problems = List.copyOf(problems);
    }

    /**
     * A set of a catalogue.
     *
     * @param name of the object; its number where the file has none
     * @param number in the satellite catalogue
     * @param elements what SGP4 takes
     */
    public record CatalogueSet(String name, int number, Sgp4Elements elements) {}

    /**
     * Reads a file of at most 64 MB unpacked, plain or packed with gzip.
     *
     * @throws OrbitException if the file cannot be read or holds no sound set
     */
    public static CatalogueFile read(Path file) {
        Gathered gathered = new Gathered(file, new ArrayList<>(), new ArrayList<>());
        new TleLines(gathered).walk(TleFile.lines(file));
        gathered.problems.sort(Comparator.comparingInt(FileProblem::line));
        if (gathered.sets.isEmpty()) {
            gathered.problems.add(new FileProblem(file, 0, "no two-line element set in it; give a file of TLE or 3LE"));
            throw new OrbitException(gathered.problems, null);
        }
        return new CatalogueFile(gathered.sets, gathered.problems);
    }

    /** Sets and problems as the lines give them. */
    private record Gathered(Path file, List<CatalogueSet> sets, List<FileProblem> problems) implements TleLines.Sets {
        @Override
        public void take(String name, int line, TleColumns columns) {
            int number = columns.catalogueNumber();
            sets.add(new CatalogueSet(name.isEmpty() ? Integer.toString(number) : name, number, columns.sgp4()));
        }

        @Override
        public void problem(int line, String message) {
            problems.add(new FileProblem(file, line, message));
        }

        @Override
        public boolean isEnough() {
            return false;
        }
    }
}
