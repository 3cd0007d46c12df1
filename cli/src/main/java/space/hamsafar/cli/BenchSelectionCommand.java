package space.hamsafar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.selection.Measure;
import space.hamsafar.bench.selection.SelectionBench;
import space.hamsafar.bench.selection.SelectionReport;
import space.hamsafar.bench.selection.Settings;

/** {@code hamsafar bench selection}: the running selection under load and under fire. */
@Command(
        name = "selection",
        description =
                "Measures the running selection on made-up applications: import, duplicates, assignment, and what a"
                        + " killed process leaves. Exit code 1 if a target is missed.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar bench selection --only import --rows 100000")
final class BenchSelectionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description =
                    "import, duplicates, assignment, blinding, roles, calibration, log, forecast, kill; all by default")
    private @Nullable List<String> only;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "applications of the part import, 1,000 to 1,000,000 (default: ${DEFAULT-VALUE})")
    private int rows;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "100",
            description = "processes that the part kill kills (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--peers", description = "also let DuckDB do the filter part; fetched when first asked for")
    private boolean peers;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--out", paramLabel = "FOLDER", description = "also save selection.md and selection.json there")
    private @Nullable Path out;

    @Override
    public Integer call() {
        check();
        List<String> parts = only == null ? SelectionBench.names() : only;
        List<Measure> measures = measured(parts);
        String words = "hamsafar bench selection --only " + String.join(",", parts) + " --rows " + rows + " --rounds "
                + rounds + " --seed " + seed + (peers ? " --peers" : "");
        var report = new SelectionReport(
                machine(), words, LocalDate.now(Clock.systemUTC()).toString(), measures);
        spec.commandLine().getOut().print(json ? report.toJson() : report.toMarkdown());
        if (out != null) {
            save(report, out);
        }
        return report.isMet() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    private void check() {
        if (rows < 1_000 || rows > 1_000_000 || rounds < 2) {
            throw new Refusal(ExitCodes.USAGE, "--rows must be 1,000 to 1,000,000, --rounds at least 2");
        }
        if (only != null && !SelectionBench.names().containsAll(only)) {
            throw new Refusal(ExitCodes.USAGE, "--only takes " + String.join(", ", SelectionBench.names()));
        }
    }

    private List<Measure> measured(List<String> parts) {
        try {
            Path work = Files.createTempDirectory("hamsafar-selection");
            try {
                return SelectionBench.run(
                        parts,
                        new Settings(Folders.example(), work, rows, rounds, seed, peers ? Peers.classPath() : ""));
            } finally {
                remove(work);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write temporary files: " + fault.getMessage(), fault);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void save(SelectionReport report, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("selection.md"), report.toMarkdown());
            Files.writeString(folder.resolve("selection.json"), report.toJson());
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + fault.getMessage(), fault);
        }
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature() + ", " + System.getProperty("os.name");
    }
}
