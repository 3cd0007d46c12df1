package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.Format;
import space.hamsafar.bench.compare.Comparison;
import space.hamsafar.bench.compare.Report;
import space.hamsafar.bench.compare.Row;

/** {@code hamsafar bench planning}: a sample of a set, with other solvers beside ours. */
@Command(
        name = "planning",
        description = {
            "Solves a sample of a set, each solver in a process of its own with the same CPU time, and prints the gap to "
                    + "the best known makespans.",
            "With --schedules alone, only our engine runs, and the makespans are the same on any machine."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar bench planning --data DIR --family psplib --set j30 --sample 10 --seconds 1",
            "  hamsafar bench planning --data DIR --set j120 --sample 20 --seconds 10 --peers cp-sat,timefold,choco --out OUT"
        })
final class BenchPlanningCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "folder with best-known.csv and the set, a folder or a zip archive")
    private Path data;

    @Option(
            names = "--family",
            paramLabel = "FAMILY",
            defaultValue = "psplib",
            description = BenchCommand.FORMATS + " (default: ${DEFAULT-VALUE})")
    private String family;

    @Option(names = "--set", paramLabel = "SET", required = true, description = "such as j120 or ubo50")
    private String set;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "10",
            description = "instances, spread evenly over the set (default: ${DEFAULT-VALUE})")
    private int sample;

    @Mixin
    private SearchBudget budget;

    @Option(
            names = "--peers",
            paramLabel = "NAMES",
            split = ",",
            description = "other solvers: cp-sat, timefold, choco, joined by commas; they are fetched on first use")
    private List<String> peers = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "save the report there too, as Markdown and as JSON")
    private Optional<Path> out;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        var comparison = new Comparison(data, Format.parse(family), set, sample, budget.budget());
        if (!budget.hasSeconds() && !peers.isEmpty()) {
            throw new Refusal(ExitCodes.USAGE, "--peers cannot count schedules: give --seconds");
        }
        if (budget.hasSeconds() && budget.schedules().isPresent()) {
            throw new Refusal(ExitCodes.USAGE, "give either --seconds or --schedules");
        }
        Report report;
        try (var bar = ProgressBar.on(spec.commandLine().getErr())) {
            report = run(comparison, bar);
        }
        var printed = spec.commandLine().getOut();
        if (json) {
            printed.println(report.toJson());
        } else {
            printed.print(report.toMarkdown());
        }
        out.ifPresent(directory -> report.save(directory)
                .forEach(file -> spec.commandLine().getErr().println("saved " + file)));
        return report.hasFailures() ? ExitCodes.PROBLEMS : ExitCodes.OK;
    }

    private Report run(Comparison comparison, ProgressBar bar) {
        var done = new AtomicInteger();
        double all = (double) Math.max(1, sample) * (1 + peers.size());
        Consumer<Row> heard = row -> bar.show(row.solver() + " on " + row.instance(), done.incrementAndGet() / all);
        String typed = Peers.typed(spec);
        return budget.hasSeconds()
                ? comparison.inProcesses(Peers.withOurs(peers), typed, Clock.systemUTC(), heard)
                : comparison.ofWork(budget.schedules().orElseThrow(), typed, Clock.systemUTC(), heard);
    }
}
