package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hamsafar select}: runs the selection, each act by somebody in a role. */
@Command(
        name = "select",
        description = "Runs the selection of a programme folder. Every act names who does it in what role, and stays on"
                + " record.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            // All commands stand here, in the order in which the help shows them.
            SelectOpenCommand.class,
            SelectImportCommand.class,
            SelectScreenCommand.class,
            SelectPairCommand.class,
            SelectAssignCommand.class,
            SelectConflictCommand.class,
            SelectReassignCommand.class,
            SelectCalendarCommand.class,
            SelectMendCommand.class,
            SelectScoreCommand.class,
            SelectStatusCommand.class,
            SelectExportCommand.class,
            SelectWithdrawCommand.class,
            SelectAmendCommand.class,
            SelectRankCommand.class,
            SelectLotCommand.class,
            SelectExceptionCommand.class,
            SelectBoardCommand.class,
            SelectReleaseCommand.class,
            SelectReserveCommand.class,
            SelectAppealCommand.class,
            SelectMedicalCommand.class,
            SelectForgetCommand.class,
            SelectReportCommand.class,
            SelectForecastCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or in a dry run: it could be done",
            "1:it cannot be done as asked for and nothing changed, or it was done with warnings; all are printed",
            "2:the command line was not understood",
            "66:a file cannot be read, or the campaign was damaged",
            "73:the disk refused",
            "75:somebody else is writing; try again",
            "77:this person may not do it in this role, or not now"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar select open programme --as n.akhtar:secretary",
            "  hamsafar select status programme --as n.akhtar:secretary --json"
        })
final class SelectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}
