package space.hamsafar.bench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report in two files, for people and for programs. */
public final class SavedReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SavedReport() {}

    /**
     * Writes {@code name.md} and {@code name.json} into a folder, which is made if it is not there.
     *
     * @return the two files
     */
    public static List<Path> save(Path directory, String name, String text, Object report) {
        Path markdown = directory.resolve(name + ".md");
        Path json = directory.resolve(name + ".json");
        try {
            Files.createDirectories(directory);
            Files.writeString(markdown, text);
            Files.writeString(json, JSON.writeValueAsString(report) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(directory + " cannot be written", failed);
        }
        return List.of(markdown, json);
    }
}
