package space.hamsafar.orbit.conjunction;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;

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
        CatalogueReader reader = new CatalogueReader(file);
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.take(line.stripTrailing());
            }
        } catch (IOException fault) {
            throw new OrbitException(
                    List.of(new FileProblem(file, 0, "it cannot be read: " + fault.getMessage())), fault);
        }
        return reader.catalogue();
    }

    /** The object of a catalogue number. */
    public Optional<CatalogueObject> find(int catalogueNumber) {
        return objects.stream()
                .filter(object -> object.catalogueNumber() == catalogueNumber)
                .findFirst();
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return new BufferedReader(
                new InputStreamReader(packed ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8));
    }
}
