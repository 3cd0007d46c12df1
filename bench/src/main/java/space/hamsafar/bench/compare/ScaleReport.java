package space.hamsafar.bench.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How solvers fare as projects grow.
 *
 * @param kind of projects, as in {@code timeline}
 * @param rows by size, time and solver
 */
public record ScaleReport(Circumstances circumstances, String kind, List<ScaleRow> rows) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Whether a schedule was rejected or a process failed. */
    public boolean hasFailures() {
        return rows.stream().anyMatch(row -> row.row().verdict().isFailure());
    }

    /** The report as one JSON object on one line. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** The report as Markdown. */
    public String toMarkdown() {
        var text = new StringBuilder();
        text.append("# Generated projects of kind ").append(kind).append(" in growing size\n\n");
        MarkdownTable.circumstances(text, circumstances);
        text.append(
                "| activities | s | solver | verdict | first ms | makespan | best bound | gap to it % | peak MiB | CPU s "
                        + "| note |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (ScaleRow one : rows) {
            Row row = one.row();
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %s | %s | %s | %s | %d | %s | %s | %.1f | %s |%n",
                    one.size(),
                    one.seconds(),
                    row.solver(),
                    row.verdict().word(),
                    orDash(row.firstFeasibleMs()),
                    orDash(row.makespan()),
                    one.bestBound(),
                    one.gapToBoundPercent() == null ? "–" : String.format(Locale.ROOT, "%.2f", one.gapToBoundPercent()),
                    orDash(row.peakMiB()),
                    row.cpuMs() / 1000.0,
                    row.note().replace('|', '/').replace('\n', ' ')));
        }
        return text.toString();
    }

    private static Object orDash(@Nullable Object value) {
        return value == null ? "–" : value;
    }

    /**
     * Saves the report as Markdown and as JSON, named after kind, sizes and date.
     *
     * @return the two files
     */
    public List<Path> save(Path directory) {
        String sizes =
                rows.stream().map(row -> String.valueOf(row.size())).distinct().collect(Collectors.joining("-"));
        String name =
                String.join("-", "scale", kind, sizes, circumstances.date().substring(0, 10));
        return SavedReport.save(directory, name, toMarkdown(), this);
    }
}
