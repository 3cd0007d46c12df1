package space.hamsafar.orbit.conjunction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orekit.errors.OrekitException;
import org.orekit.propagation.analytical.tle.TLE;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;

/** Gathers the sets of a catalogue line by line. Not thread-safe. */
final class CatalogueReader {
    private static final int LINE_LENGTH = 69;

    private final Path file;
    private final List<CatalogueObject> sets = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private int number;
    private String name = "";
    private String first = "";

    CatalogueReader(Path file) {
        this.file = file;
    }

    void take(String line) {
        number++;
        boolean paired = !first.isEmpty();
        if (paired && line.startsWith("2 ")) {
            pair(line);
            first = "";
            name = "";
            return;
        }
        if (paired) {
            problem("line 2 of the element set above is missing");
            first = "";
        }
        if (line.startsWith("1 ") && line.length() == LINE_LENGTH) {
            first = line;
        } else if (line.startsWith("1 ") || line.startsWith("2 ")) {
            problem("a line of an element set without its partner, or not of 69 characters");
        } else if (!line.isBlank() && !line.startsWith("#")) {
            name = (line.startsWith("0 ") ? line.substring(2) : line).strip();
        }
    }

    Catalogue catalogue() {
        Map<Integer, CatalogueObject> newest = new LinkedHashMap<>();
        for (CatalogueObject set : sets()) {
            newest.merge(
                    set.catalogueNumber(), set, (old, other) -> other.epoch().isBefore(old.epoch()) ? old : other);
        }
        return new Catalogue(List.copyOf(newest.values()), problems);
    }

    private List<CatalogueObject> sets() {
        if (sets.isEmpty()) {
            problems.add(new FileProblem(file, 0, "no two-line element set in it; give a file of TLE or 3LE"));
            throw new OrbitException(problems, null);
        }
        return sets;
    }

    private void pair(String second) {
        if (second.length() != LINE_LENGTH) {
            problem("line 2 of an element set has " + second.length() + " characters; it must have 69");
            return;
        }
        try {
            if (!TLE.isFormatOK(first, second)) {
                problem("the element set is not in the columns of a TLE");
                return;
            }
            TLE set = new TLE(
                    first, second, Astrodynamics.EMBEDDED.getTimeScales().getUTC());
            sets.add(new CatalogueObject(name.isEmpty() ? first.substring(2, 7) : name, set));
        } catch (OrekitException | NumberFormatException fault) {
            problem("the element set is left out: " + fault.getMessage());
        }
    }

    private void problem(String message) {
        problems.add(new FileProblem(file, number, message));
    }
}
