package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.threeten.extra.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.screening.ScreeningBench;

/** {@code hamsafar bench screening}: how long screening a catalogue takes. */
@Command(
        name = "screening",
        description = "Screens one object against a catalogue, cold and warm, and tells CPU time, states and memory.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer =
                "  hamsafar bench screening --catalogue active.tle.gz --object 48274 --from 2026-08-22T12:00Z --days 7")
final class BenchScreeningCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 30;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--catalogue",
            required = true,
            paramLabel = "FILE",
            description = "element sets of many objects, TLE or 3LE, plain or .gz")
    private Path catalogue;

    @Option(
            names = "--object",
            paramLabel = "NUMBER",
            defaultValue = "48274",
            description = "catalogue number of the object to screen (default: ${DEFAULT-VALUE})")
    private int object;

    @Option(names = "--from", required = true, paramLabel = "ISO", description = "begin of the period")
    private String from;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "7",
            description = "length of the period, 1 to 30 (default: ${DEFAULT-VALUE})")
    private int days;

    @Option(
            names = "--threshold-km",
            paramLabel = "KM",
            defaultValue = "10",
            description = "distance below which an approach is told (default: ${DEFAULT-VALUE})")
    private double thresholdKm;

    @Option(
            names = "--peer",
            description = "find the approaches with Orekit's SGP4 as well, every object and no filter, and compare them"
                    + " one by one (a minute)")
    private boolean peer;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal(ExitCodes.USAGE, "--days is " + days + "; give 1 to " + MOST_DAYS);
        }
        Instant start = OrbitQuery.instant("--from", from);
        ScreeningBench.Report report =
                ScreeningBench.run(catalogue, object, Interval.of(start, Duration.ofDays(days)), thresholdKm, peer);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(report.toJson());
        } else {
            out.print(report.toTable());
        }
        return ExitCodes.OK;
    }
}
