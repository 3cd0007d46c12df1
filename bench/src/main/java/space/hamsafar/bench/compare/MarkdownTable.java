package space.hamsafar.bench.compare;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report as people read it. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    private MarkdownTable() {}

    static String of(Report report) {
        var table = new MarkdownTable();
        table.head(report);
        table.summaries(report.solvers());
        table.rows(report.rows());
        return table.text.toString();
    }

    private void head(Report report) {
        add("# %s %s, %d instances", report.family(), report.set(), report.sample());
        add("");
        circumstances(text, report.circumstances());
    }

    /** The command, the machine and the budget. */
    static void circumstances(StringBuilder text, Circumstances how) {
        Budget budget = how.budget();
        Machine machine = how.machine();
        text.append(format(
                "    %s%n%n%s, %d × %s, %d MiB, %s, Java %s. Load %.1f before, %.1f at the end.%n",
                how.command(),
                how.date(),
                machine.cores(),
                machine.processor(),
                machine.memoryMiB(),
                machine.system(),
                machine.java().strip(),
                how.loadBefore(),
                how.loadAfter()));
        text.append(format(
                "Each solver on each instance: %s CPU seconds of its process, at most %s s of wall time, %d threads, "
                        + "seed %d.%n%s Every schedule was judged by the independent checker.%n%n",
                budget.cpuSeconds(), budget.wallSeconds(), budget.threads(), budget.seed(), how.method()));
    }

    private void summaries(List<Summary> summaries) {
        add("| solver | solved | mean gap % | same, solved by all | to own bound % | at best | new best | proven "
                + "| infeasible proven | no schedule | failed | median first ms | CPU s | wall s |");
        add("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (Summary one : summaries) {
            add(
                    "| %s %s | %d of %d | %s | %s | %s | %s | %d | %.0f %% | %d of %d | %d%s | %d | %s | %s | %s |",
                    one.solver(),
                    one.version(),
                    one.solved(),
                    one.sample(),
                    number("%.3f", one.meanGapPercent()),
                    number("%.3f", one.meanGapSolvedByAllPercent()),
                    number("%.2f", one.meanGapToBoundPercent()),
                    one.shareAtBest() == null ? "–" : format("%.0f %%", 100 * one.shareAtBest()),
                    one.newBest(),
                    100 * one.shareProven(),
                    one.infeasibleProven(),
                    one.infeasible(),
                    one.unsolved(),
                    one.unsupported() == 0 ? "" : " (" + one.unsupported() + " not modelled)",
                    one.failed(),
                    number("%.0f", one.medianFirstFeasibleMs()),
                    number("%.2f", one.meanCpuSeconds()),
                    number("%.2f", one.meanWallSeconds()));
        }
        add("");
    }

    private void rows(List<Row> rows) {
        add("| instance | solver | makespan | best known | gap % | own bound | verdict | first ms | CPU s | note |");
        add("|---|---|---|---|---|---|---|---|---|---|");
        for (Row row : rows) {
            add(
                    "| %s | %s | %s | %s | %s | %d | %s | %s | %.2f | %s |",
                    row.instance(),
                    row.solver(),
                    row.makespan() == null ? "–" : row.makespan(),
                    row.best() == null ? "–" : row.best(),
                    number("%.2f", row.gapPercent()),
                    row.lowerBound(),
                    row.verdict().word(),
                    row.firstFeasibleMs() == null ? "–" : row.firstFeasibleMs(),
                    row.cpuMs() / 1000.0,
                    row.note().replace('|', '/').replace('\n', ' '));
        }
    }

    private static String number(String pattern, @Nullable Double value) {
        return value == null ? "–" : format(pattern, value);
    }

    private void add(String pattern, Object... values) {
        text.append(values.length == 0 ? pattern : format(pattern, values)).append('\n');
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
