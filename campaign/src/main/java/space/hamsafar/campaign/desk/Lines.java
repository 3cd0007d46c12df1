package space.hamsafar.campaign.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers an answer: a line to read and a name with its value, side by side. Not thread-safe. */
final class Lines {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Object> data = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** Adds a line. */
    Lines line(String line) {
        lines.add(line);
        return this;
    }

    /** Adds a value. */
    Lines put(String name, Object value) {
        data.put(name, value);
        return this;
    }

    /** Adds a warning. */
    Lines warn(String warning) {
        warnings.add(warning);
        return this;
    }

    /** Adds warnings. */
    Lines warn(List<String> more) {
        warnings.addAll(more);
        return this;
    }

    /** The answer. */
    Answer answer() {
        return new Answer(lines, data, warnings);
    }
}
