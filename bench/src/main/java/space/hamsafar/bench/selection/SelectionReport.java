package space.hamsafar.bench.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The measures as a page and as data.
 *
 * @param machine what they were measured on
 * @param command that was given
 * @param day as text
 * @param measures in order
 */
public record SelectionReport(String machine, String command, String day, List<Measure> measures) {

    public SelectionReport {
        measures = List.copyOf(measures);
    }

    /** Whether every target was met. */
    public boolean isMet() {
        return measures.stream().noneMatch(measure -> measure.met().equals("no"));
    }

    /** The report as a Markdown page. */
    public String toMarkdown() {
        List<String> lines = new ArrayList<>(List.of(
                "# Measures of the running selection",
                "",
                "All people are made up. `" + command + "`, " + day + ", " + machine + ".",
                "",
                "| part | what | measured | target | met |",
                "|---|---|---|---|---|"));
        measures.forEach(measure -> lines.add("| " + measure.part() + " | " + measure.what() + " | " + measure.value()
                + " | " + measure.target() + " | " + measure.met() + " |"));
        return String.join("\n", lines) + "\n";
    }

    /** The report as JSON. */
    public String toJson() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("machine", machine);
        data.put("command", command);
        data.put("day", day);
        data.put("measures", measures);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(data)
                + "\n";
    }
}
