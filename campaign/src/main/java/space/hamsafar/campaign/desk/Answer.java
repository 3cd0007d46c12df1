package space.hamsafar.campaign.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operation answers, for a person and for a machine.
 *
 * @param lines text to read
 * @param data the same as names with values: text, numbers, truth values, lists and maps of these; in a fixed order
 * @param warnings what was done, but should be looked at, such as rows that were not taken
 */
public record Answer(List<String> lines, Map<String, Object> data, List<String> warnings) {

    public Answer {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** An answer without warnings. */
    public Answer(List<String> lines, Map<String, Object> data) {
        this(lines, data, List.of());
    }
}
