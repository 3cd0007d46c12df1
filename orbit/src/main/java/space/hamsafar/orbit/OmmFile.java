package space.hamsafar.orbit;

import java.nio.file.Path;

/** Reads orbit mean-elements messages. */
public final class OmmFile {
    private OmmFile() {}

    /** The elements in a file. */
    public static MeanElements read(Path file) {
        throw new OrbitException("not read yet: " + file);
    }
}
