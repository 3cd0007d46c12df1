package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.replan.ReplanBench;
import space.hamsafar.bench.replan.ReplanReport;

/** {@code hamsafar bench replan}: running timelines after what happens on board. */
@Command(
        name = "replan",
        description = {
            "Replans generated timelines of six people after edits: running work late, work to come longer or shorter, a"
                    + " resource out, work added or cancelled.",
            "Prints CPU milliseconds, what changed, and what the checker found; exit code 1 if it found anything or if the"
                    + " past moved."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar bench replan --activities 600 --days 14 --edits 50")
final class BenchReplanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--activities",
            paramLabel = "N",
            defaultValue = "600",
            description = "of each timeline, 24 to 60 a day (default: ${DEFAULT-VALUE})")
    private int activities;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "14",
            description = "of each timeline (default: ${DEFAULT-VALUE})")
    private int days;

    @Option(
            names = "--timelines",
            paramLabel = "N",
            defaultValue = "3",
            description = "timelines (default: ${DEFAULT-VALUE})")
    private int timelines;

    @Option(
            names = "--edits",
            paramLabel = "N",
            defaultValue = "50",
            description = "edits of each kind on each timeline (default: ${DEFAULT-VALUE})")
    private int edits;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "save the report there too, as Markdown and as JSON")
    private Optional<Path> out;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        var bench = new ReplanBench(activities, days, timelines, edits, seed);
        ReplanReport report;
        try (var bar = ProgressBar.on(spec.commandLine().getErr())) {
            report = bench.run(Peers.typed(spec), Clock.systemUTC(), share -> bar.show("replanning", share));
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
