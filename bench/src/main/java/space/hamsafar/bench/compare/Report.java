package space.hamsafar.bench.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a comparison found.
 *
 * @param family of the instances, as in {@code psplib}
 * @param set as in {@code j120}
 * @param sample number of instances
 * @param solvers each on the whole sample, ours first
 * @param rows by instance, then in the order of asking
 */
public record Report(
        Circumstances circumstances, String family, String set, int sample, List<Summary> solvers, List<Row> rows) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Adds the rows up by solver. */
    static Report of(
            Circumstances circumstances,
            String family,
            String set,
            Map<String, String> versions,
            Set<String> infeasible,
            List<Row> rows) {
        var bySolver = new LinkedHashMap<String, List<Row>>();
        versions.keySet().forEach(solver -> bySolver.put(solver, new ArrayList<>()));
        Set<String> solvedByAll = new HashSet<>();
        rows.forEach(row -> solvedByAll.add(row.instance()));
        int sample = solvedByAll.size();
        for (Row row : rows) {
            bySolver.computeIfAbsent(row.solver(), solver -> new ArrayList<>()).add(row);
            // A solver whose model does not cover a family must not empty the column of the others.
            if (!row.verdict().hasSchedule() && row.verdict() != Verdict.UNSUPPORTED) {
                solvedByAll.remove(row.instance());
            }
        }
        List<Summary> solvers = bySolver.entrySet().stream()
                .map(entry -> Summary.of(
                        entry.getKey(),
                        versions.getOrDefault(entry.getKey(), ""),
                        entry.getValue(),
                        infeasible,
                        solvedByAll))
                .toList();
        return new Report(circumstances, family, set, sample, solvers, List.copyOf(rows));
    }

    /** Whether a schedule was rejected or contradicts what is proven, or a process failed. */
    public boolean hasFailures() {
        return rows.stream().anyMatch(row -> row.verdict().isFailure());
    }

    /** The report as one JSON object on one line. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** The report as Markdown. */
    public String toMarkdown() {
        return MarkdownTable.of(this);
    }

    /**
     * Saves the report as Markdown and as JSON, named after family, set, budget and date.
     *
     * @return the two files
     */
    public List<Path> save(Path directory) {
        Budget budget = circumstances.budget();
        String seconds = String.valueOf(budget.cpuSeconds() / budget.threads()).replaceAll("\\.0$", "");
        String date = circumstances.date().substring(0, 10);
        String name = String.join("-", family, set, seconds + "s", date);
        return SavedReport.save(directory, name, toMarkdown(), this);
    }
}
