package space.hamsafar.exchange.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The land as an SVG path in tenths of a degree; from Natural Earth, made by {@code src/main/tools/world-outline.mjs}. */
final class WorldOutline {
    private static final String RESOURCE = "world-outline.txt";

    private WorldOutline() {}

    /** Commands of the path: x is ten times the longitude, y minus ten times the latitude. */
    static String path() {
        try (InputStream in = WorldOutline.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
