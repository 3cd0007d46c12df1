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
 */
public record Answer(List<String> lines, Map<String, Object> data) {

    public Answer {
        lines = List.copyOf(lines);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
