package space.hamsafar.exchange.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** All labels by key, such as {@code section.flight}. {@code {0}} and {@code {1}} in a text are filled in. */
public final class Labels {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Map<Language, SortedMap<String, String>> texts;

    private Labels(Map<Language, SortedMap<String, String>> texts) {
        this.texts = texts;
    }

    /** The labels that come with the program. */
    public static Labels load() {
        Map<Language, SortedMap<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, Collections.unmodifiableSortedMap(read(language)));
        }
        return new Labels(texts);
    }

    /**
     * The label with this key, {@code {0}} … replaced by the arguments.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public Label of(String key, Object... arguments) {
        return new Label(
                fill(Language.EN, key, arguments),
                fill(Language.ZH, key, arguments),
                fill(Language.UR, key, arguments));
    }

    /** The label with this key if there is one, otherwise the text in all languages. */
    public Label orElse(String key, String text) {
        return texts(Language.EN).containsKey(key) ? of(key) : Label.same(text);
    }

    /** All texts of a language by key. */
    public SortedMap<String, String> texts(Language language) {
        return texts.getOrDefault(language, Collections.emptySortedMap());
    }

    private String text(Language language, String key) {
        String text = texts(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no label '" + key + "' in the file for " + language.code());
        }
        return text;
    }

    /** In a text from right to left each argument is isolated, or its dates and numbers would be turned round. */
    private String fill(Language language, String key, Object... arguments) {
        boolean isolate = language.direction().equals("rtl");
        String filled = text(language, key);
        for (int i = 0; i < arguments.length; i++) {
            String argument = String.valueOf(arguments[i]);
            filled = filled.replace("{" + i + "}", isolate ? FIRST_STRONG_ISOLATE + argument + POP_ISOLATE : argument);
        }
        return filled;
    }

    private static SortedMap<String, String> read(Language language) {
        String name = "labels_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the program");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
