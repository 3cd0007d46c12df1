package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.compare.Scale;
import space.hamsafar.bench.compare.ScaleReport;
import space.hamsafar.bench.generate.Kind;

/** {@code hamsafar bench scale}: generated projects of growing size. */
@Command(
        name = "scale",
        description =
                "Solves generated projects of growing size and prints the time to a first schedule, the gap to the "
                        + "lower bound after some seconds, and memory.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar bench scale --kind project --sizes 1000,5000,20000 --seconds 1,10 --peers cp-sat")
final class BenchScaleCommand implements Callable<Integer> {

    private static final double MAX_SECONDS = 86_400;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "timeline",
            description = "timeline, training or project (default: ${DEFAULT-VALUE}); peers solve projects only")
    private String kind;

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            defaultValue = "50,200,1000,5000,20000",
            description = "numbers of activities (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            split = ",",
            defaultValue = "1,10,60",
            description = "a run for each of them: S times the threads of CPU time (default: ${DEFAULT-VALUE})")
    private List<Double> seconds = List.of();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "threads (default: all processors)")
    private Optional<Integer> threads;

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
        int count = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (count < 1 || seconds.stream().anyMatch(s -> !(s > 0 && s <= MAX_SECONDS))) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "--seconds is " + seconds + " and --threads is " + count
                            + ": seconds must be above 0 and at most 86400, threads at least 1");
        }
        var scale = new Scale(Kind.parse(kind), sizes, seconds, count, seed);
        var commands = Peers.withOurs(peers);
        var done = new AtomicInteger();
        double all = (double) sizes.size() * seconds.size() * commands.size();
        ScaleReport report;
        try (var bar = ProgressBar.on(spec.commandLine().getErr())) {
            report = scale.run(
                    commands,
                    Peers.typed(spec),
                    Clock.systemUTC(),
                    row -> bar.show(row.solver() + " on " + row.instance(), done.incrementAndGet() / all));
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
}
