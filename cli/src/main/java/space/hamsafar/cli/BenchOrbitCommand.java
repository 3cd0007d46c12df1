package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.windows.WindowsBench;

/** {@code hamsafar bench orbit}: the speed of the orbit's windows beside peers. */
@Command(
        name = "orbit",
        description = "Finds passes, light, relay contact and target windows with ours and with peers in one run, and"
                + " compares speed and events.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar bench orbit --days 30 --sites 50")
final class BenchOrbitCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 300;
    private static final int MOST_SITES = 1000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "length of the period (default: ${DEFAULT-VALUE})")
    private int days;

    @Option(
            names = "--sites",
            paramLabel = "N",
            defaultValue = "50",
            description = "sites with passes and a target each (default: ${DEFAULT-VALUE})")
    private int sites;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        if (days < 1 || days > MOST_DAYS || sites < 1 || sites > MOST_SITES) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "--days is " + days + " and --sites is " + sites + ": give 1 to " + MOST_DAYS + " days and 1 to "
                            + MOST_SITES + " sites");
        }
        WindowsBench.Report report = WindowsBench.run(days, sites);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(report.toJson());
        } else {
            out.print(report.toTable());
        }
        return ExitCodes.OK;
    }
}
