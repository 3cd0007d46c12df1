package space.hamsafar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the measures of a mission and prints them as Markdown and JSON. Not thread-safe. */
final class MissionReport {

    private final Map<String, Object> circumstances;
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    MissionReport(Map<String, Object> circumstances) {
        this.circumstances = new LinkedHashMap<>(circumstances);
    }

    /**
     * One measure.
     *
     * @param what was measured
     * @param value what came out
     * @param target what was wanted; empty where nothing was
     * @param met whether it is met
     */
    record Measure(String what, String value, String target, boolean met) {}

    void add(String what, String value, String target, boolean met) {
        measures.add(new Measure(what, value, target, met));
    }

    void note(String text) {
        notes.add(text);
    }

    boolean isMet() {
        return measures.stream().allMatch(Measure::met);
    }

    String markdown() {
        var text = new StringBuilder("# Mission: timeline, replanning, peers\n\n");
        circumstances.forEach((key, value) ->
                text.append("- ").append(key).append(": ").append(value).append('\n'));
        text.append("\n| measure | result | target | met |\n|---|---|---|---|\n");
        for (Measure one : measures) {
            text.append("| ").append(one.what).append(" | ").append(one.value).append(" | ");
            text.append(one.target.isEmpty() ? "–" : one.target).append(" | ");
            text.append(one.target.isEmpty() ? "–" : one.met ? "yes" : "**no**").append(" |\n");
        }
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(note -> text.append("- ").append(note).append('\n'));
        }
        return text.toString();
    }

    String json() {
        var data = new LinkedHashMap<String, Object>(circumstances);
        data.put("measures", measures);
        data.put("notes", notes);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(data)
                + "\n";
    }

    /** Saves {@code mission.md} and {@code mission.json}. */
    List<Path> save(Path folder) {
        try {
            Files.createDirectories(folder);
            return List.of(
                    Files.writeString(folder.resolve("mission.md"), markdown()),
                    Files.writeString(folder.resolve("mission.json"), json()));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }
}
