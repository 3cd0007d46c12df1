package space.hamsafar.programme.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.programme.source.SchemaCheck;

/** The schemas of the files of a folder, as they are published in {@code docs/schema}. */
final class Schemas {
    private static final List<String> NAMES = List.of(
            "common",
            "programme",
            "selection",
            "campaign",
            "training",
            "flight",
            "experiments",
            "station",
            "training-record",
            "training-events");

    /** The check against them; made once, since that takes longer than reading a folder. */
    static final SchemaCheck CHECK = new SchemaCheck(texts());

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : NAMES) {
            texts.put(name + ".schema.json", text("schema/" + name + ".schema.json"));
        }
        return texts;
    }

    private static String text(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource + ": build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Schemas() {}
}
