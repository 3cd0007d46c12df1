package space.hamsafar.orbit.message;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where things stand in the text of an ephemeris message, which the parser does not tell.
 *
 * @param text the message, {@code KEYWORD = value} lines or XML
 */
record OemLines(String text) {
    private static final Pattern SEGMENT = Pattern.compile("(?m)^\\s*META_START\\b|<segment>");

    /** A line that begins with a date, or the element of a state. */
    private static final Pattern STATE = Pattern.compile("(?m)^[ \\t]*\\d{4}-\\d\\d[-\\dT]|<stateVector>");

    /** The line at which a keyword has another value than at its first place; 0 if there is none. */
    int ofOtherValue(String keyword) {
        Matcher found = Pattern.compile("(?m)(?:^\\s*%1$s\\s*=|<%1$s>)\\s*([^<\\s]+)".formatted(keyword))
                .matcher(text);
        Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        while (found.find()) {
            values.add(found.group(1));
            if (values.size() > 1) {
                return lineAt(found.start(1));
            }
        }
        return 0;
    }

    /** The line at which a segment begins, counted from 1; 0 if there are fewer. */
    int ofSegment(int number) {
        Matcher found = SEGMENT.matcher(text);
        for (int i = 1; found.find(); i++) {
            if (i == number) {
                return lineAt(found.end() - 1);
            }
        }
        return 0;
    }

    /** The line of the first state of a segment; 0 if there is none. */
    int ofFirstState(int number) {
        Matcher found = states(number);
        return found.find() ? lineAt(found.end() - 1) : 0;
    }

    /** The line of the last state of a segment; 0 if there is none. */
    int ofLastState(int number) {
        Matcher found = states(number);
        int last = -1;
        while (found.find()) {
            last = found.end() - 1;
        }
        return last < 0 ? 0 : lineAt(last);
    }

    private Matcher states(int number) {
        Matcher found = SEGMENT.matcher(text);
        int from = text.length();
        int to = text.length();
        for (int i = 1; i <= number + 1 && found.find(); i++) {
            if (i == number) {
                from = found.start();
            } else if (i > number) {
                to = found.start();
            }
        }
        return STATE.matcher(text).region(from, to);
    }

    private int lineAt(int place) {
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }
}
