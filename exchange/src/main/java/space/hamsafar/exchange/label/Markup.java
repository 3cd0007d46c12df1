package space.hamsafar.exchange.label;

/** Makes any text safe to stand in HTML, XML and SVG, as content or as the value of a quoted attribute. */
public final class Markup {
    private Markup() {}

    /** The text with U+FFFD in place of characters that XML does not allow. */
    public static String allowed(String text) {
        if (text.codePoints().allMatch(Markup::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> clean.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD));
        return clean.toString();
    }

    /** The text with markup characters as entities; characters that XML does not allow become U+FFFD. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&#34;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !surrogate && letter != 0xFFFE && letter != 0xFFFF;
    }
}
