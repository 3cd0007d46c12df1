package space.hamsafar.programme.source;

import java.util.List;
import java.util.Locale;

/** How messages quote what they found, so that no text of a file can spoil a terminal. */
public final class Wording {
    private static final int LONGEST = 60;

    /** The text in quotes, on one line, shortened, with control characters made visible. */
    public static String quoted(String text) {
        StringBuilder shown = new StringBuilder("'");
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (isUnprintable(c)) {
                shown.append(codePoint(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…'" : "'")
                .toString();
    }

    /** Some words as {@code a, b or c}. */
    public static String anyOf(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    /** A character by its number, such as {@code U+0007}. */
    static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private Wording() {}
}
