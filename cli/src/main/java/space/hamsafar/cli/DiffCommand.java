package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.flight.TimelineDiff;

/** {@code hamsafar diff}: how one timeline differs from another. */
@Command(
        name = "diff",
        description =
                "Shows how one crew timeline differs from another: what moved, was added or lost, and who changed.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar diff plan-out replanned",
            "  hamsafar diff plan-out@baseline plan-out      the baseline and what holds now",
            "  hamsafar diff plan-out plan-out@3 --json      what change request 3 would change"
        })
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "plan folder, plan.json, FOLDER@baseline or FOLDER@N")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "the same")
    private String second;

    @Option(names = "--json", description = "print the differences as JSON")
    private boolean json;

    @Override
    public Integer call() {
        var diff = TimelineDiff.between(
                PlanSource.read(first).flight().timeline(),
                PlanSource.read(second).flight().timeline());
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(out, DiffReport.asData(diff));
        } else {
            DiffReport.print(out, diff);
        }
        return ExitCodes.OK;
    }
}
