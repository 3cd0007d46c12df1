package space.hamsafar.bench.replan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import space.hamsafar.bench.compare.Machine;
import space.hamsafar.bench.compare.SavedReport;
import tools.jackson.databind.json.JsonMapper;

/**
 * How replanning went.
 *
 * @param command that was typed
 * @param date in UTC
 * @param loadBefore processes that wanted a processor, on average over the minute before; negative if unknown
 * @param activities of each timeline
 * @param days of each timeline
 * @param seed of the timelines and edits
 * @param rows one for each kind of edit, and one for all
 */
public record ReplanReport(
        String command,
        String date,
        Machine machine,
        double loadBefore,
        int activities,
        int days,
        long seed,
        List<ReplanRow> rows) {

    private static final JsonMapper JSON = new JsonMapper();

    public ReplanReport {
        rows = List.copyOf(rows);
    }

    /** Whether a new plan broke a rule or changed the past. */
    public boolean hasFailures() {
        return rows.stream().anyMatch(row -> row.violations() > 0 || row.frozenMoved() > 0);
    }

    /** The report as one JSON object on one line. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** The report as Markdown. */
    public String toMarkdown() {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "# Replanning timelines of %d activities, six people, %d days%n%n    %s%n%n"
                        + "%s, %d × %s, Java %s. Load %.1f before. Seed %d. Warm, one thread; CPU time of that thread, the"
                        + " search for less change stopped after 50 ms of wall time. Every new plan was judged by the"
                        + " independent checker.%n%n",
                activities,
                days,
                command,
                date,
                machine.cores(),
                machine.processor(),
                machine.java().strip(),
                loadBefore,
                seed));
        text.append(
                "| edit | edits | p50 ms | p99 ms | max ms | starts changed, mean | most | people changed, mean "
                        + "| dropped | mandatory missing | violations | frozen moved |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (ReplanRow row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.1f | %.2f | %d | %.2f | %d | %d | %d | %d |%n",
                    row.edit(),
                    row.count(),
                    row.p50Ms(),
                    row.p99Ms(),
                    row.maxMs(),
                    row.meanMoved(),
                    row.maxMoved(),
                    row.meanPeople(),
                    row.dropped(),
                    row.missing(),
                    row.violations(),
                    row.frozenMoved()));
        }
        return text.toString();
    }

    /**
     * Saves the report as Markdown and as JSON, named after size and date.
     *
     * @return the two files
     */
    public List<Path> save(Path directory) {
        String name = "replan-" + activities + "-" + date.substring(0, 10);
        return SavedReport.save(directory, name, toMarkdown(), this);
    }
}
