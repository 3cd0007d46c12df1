package space.hamsafar.orbit.message;

import tools.jackson.core.io.JsonStringEncoder;

/** Texts as JSON has them. */
final class JsonText {
    private JsonText() {}

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
