package space.hamsafar.orbit.conjunction;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.message.CatalogueFile;

/**
 * Element sets of many objects.
 *
 * @param objects of each the newest set, in the order in which the file first names them
 * @param problems sets that were left out, with their lines: a broken checksum, a line without its partner, no number
 */
public record Catalogue(List<CatalogueObject> objects, List<FileProblem> problems) {
    /** Copies the lists. */
    public Catalogue {
        objects = List.copyOf(objects);
        problems = List.copyOf(problems);
    }

    /**
     * Reads two-line or three-line element sets, plain or packed with gzip.
     *
     * @throws OrbitException if the file cannot be read or holds no set at all
     */
    public static Catalogue read(Path file) {
        CatalogueFile read = CatalogueFile.read(file);
        Map<Integer, CatalogueObject> newest = new LinkedHashMap<>();
        for (CatalogueFile.CatalogueSet set : read.sets()) {
            newest.merge(
                    set.number(),
                    new CatalogueObject(set.name(), set.number(), set.elements()),
                    (old, other) -> other.epoch().isBefore(old.epoch()) ? old : other);
        }
        return new Catalogue(List.copyOf(newest.values()), read.problems());
    }

    /** The object of a catalogue number. */
    public Optional<CatalogueObject> find(int catalogueNumber) {
        return objects.stream()
                .filter(object -> object.catalogueNumber() == catalogueNumber)
                .findFirst();
    }
}
