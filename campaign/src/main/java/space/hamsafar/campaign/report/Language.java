package space.hamsafar.campaign.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** A language of the pages, with its words. */
public enum Language {
    /** English. */
    EN("en", "ltr"),
    /** Chinese. */
    ZH("zh", "ltr"),
    /** Urdu. */
    UR("ur", "rtl");

    private final String code;
    private final String direction;

    Language(String code, String direction) {
        this.code = code;
        this.direction = direction;
    }

    /** ISO 639 code. */
    public String code() {
        return code;
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        return direction;
    }

    /** The words of the language, by key. */
    Properties words() {
        String name = "words_" + code + ".properties";
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + name, fault);
        }
        return words;
    }
}
