package space.hamsafar.exchange.picture;

import java.util.List;
import java.util.stream.Stream;

/** Estimates how wide a text is, and shortens it to a width. Errs on the wide side for the fonts of the report. */
final class TextFit {
    private static final double NARROW = 0.34;
    private static final double LETTER = 0.55;
    private static final double CAPITAL = 0.68;
    private static final double IDEOGRAPH = 1.0;
    private static final double ELLIPSIS = 0.8;

    private TextFit() {}

    /** Width of a text in pixels. */
    static double width(String text, double fontSize) {
        return text.codePoints().mapToDouble(TextFit::share).sum() * fontSize;
    }

    /** The text if it fits, otherwise its beginning with an ellipsis; empty if less than three letters fit. */
    static String fit(String text, double fontSize, double room) {
        if (width(text, fontSize) <= room) {
            return text;
        }
        double left = room - ELLIPSIS * fontSize;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            left -= share(letter) * fontSize;
            if (left < 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end < 3 ? "" : text.substring(0, end).strip() + "…";
    }

    /** The text in one line, or in two if it does not fit into one; none if not even its beginning fits. */
    static List<String> twoLines(String text, double fontSize, double room) {
        if (width(text, fontSize) <= room) {
            return List.of(text);
        }
        int end = text.length();
        do {
            end = text.lastIndexOf(' ', end - 1);
        } while (end > 0 && width(text.substring(0, end), fontSize) > room);
        return (end <= 0
                        ? Stream.of(fit(text, fontSize, room))
                        : Stream.of(text.substring(0, end), fit(text.substring(end + 1), fontSize, room)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static double share(int letter) {
        if (Character.getType(letter) == Character.FORMAT || Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (letter >= 0x2E80) {
            return IDEOGRAPH;
        }
        if (" .,:;'|!ijlIt()[]1".indexOf(letter) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(letter) || letter == 'm' || letter == 'w' ? CAPITAL : LETTER;
    }
}
