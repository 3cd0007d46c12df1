package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hamsafar bench}: speed and truth of the planning engine and of the orbit. */
@Command(
        name = "bench",
        description =
                "Measures the planning engine on public instances and the orbit against peers and published data.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BenchSolveCommand.class,
            BenchPlanningCommand.class,
            BenchGenerateCommand.class,
            BenchScaleCommand.class,
            BenchReplanCommand.class,
            BenchScreeningCommand.class,
            BenchOrbitCommand.class,
            BenchValidateCommand.class,
            BenchMissionCommand.class,
            BenchSelectionCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar bench solve j301_1.sm --format psplib --seconds 2 --json",
            "  hamsafar bench planning --data DIR --family psplib --set j30 --sample 10 --seconds 1",
            "  hamsafar bench scale --kind timeline --sizes 50,1000 --seconds 1,10"
        })
final class BenchCommand implements Callable<Integer> {

    /** The formats of instances, for descriptions. */
    static final String FORMATS = "psplib, max, mm, patterson, reservoir, mspsp or json";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}
