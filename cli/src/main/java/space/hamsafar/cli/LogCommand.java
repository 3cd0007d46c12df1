package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hamsafar log}: the log of all acts of a selection. */
@Command(
        name = "log",
        description = "Shows that nobody changed, dropped, moved or took back an act of the selection.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            // All commands stand here, in the order in which the help shows them.
            LogKeyCommand.class,
            LogCheckpointCommand.class,
            LogCountersignCommand.class,
            LogVerifyCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar log key programme --as t.mirza:auditor --out suparco.key",
            "  hamsafar log checkpoint programme --as t.mirza:auditor --key suparco.key",
            "  hamsafar log countersign programme --as sun.yu:auditor --key cmsa.key",
            "  hamsafar log verify programme"
        })
final class LogCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}
