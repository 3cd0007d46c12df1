package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.message.OmmRecord.Entry;

/**
 * Lines of {@code KEYWORD = value} as CCSDS 502.0-B-3 section 7 describes them; blank lines and comments are passed over.
 */
final class KeyValueText {

    private KeyValueText() {}

    /** One message from a text; what is wrong with lines goes to the problems. */
    static OmmRecord read(Path file, String text, List<FileProblem> problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            take(file, i + 1, lines.get(i).strip(), entries, problems);
        }
        return new OmmRecord(1, entries, false);
    }

    private static void take(
            Path file, int number, String line, Map<String, Entry> entries, List<FileProblem> problems) {
        if (line.isEmpty() || line.equals("COMMENT") || line.startsWith("COMMENT ")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals <= 0) {
            problems.add(new FileProblem(
                    file, number, "found \"" + SourceText.shortened(line) + "\"; a line is KEYWORD = value"));
            return;
        }
        String key = line.substring(0, equals).strip();
        Entry first = entries.putIfAbsent(
                key, new Entry(number, line.substring(equals + 1).strip()));
        if (first != null) {
            problems.add(new FileProblem(
                    file,
                    number,
                    "%s stands on line %s already; give it once".formatted(SourceText.shortened(key), first.line())));
        }
    }
}
