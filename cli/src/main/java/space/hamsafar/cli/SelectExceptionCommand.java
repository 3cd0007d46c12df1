package space.hamsafar.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select exception}: exceptions of the board. */
@Command(
        name = "exception",
        description =
                "Lets an applicant of the grey zone pass in place of another one of it (--for), as often as the rules allow;"
                        + " or takes that back (--revoke). It holds with the two signatures on the decision.",
        footer = "  hamsafar select exception programme secondary A-000417 --for A-002871"
                + " --reason 'the only one with flight experience' --as k.javed:board-member")
final class SelectExceptionCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Parameters(index = "2", paramLabel = "APPLICANT", description = "who passes")
    private String applicant;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "in words; it stays on record")
    private String reason;

    @ArgGroup(multiplicity = "1")
    private Act act;

    private static final class Act {
        @Option(names = "--for", paramLabel = "APPLICANT", description = "in whose place")
        private String inPlaceOf;

        @Option(names = "--revoke", description = "take the exception back")
        private boolean revoke;
    }

    @Override
    Operation operation() {
        return act.revoke
                ? new BoardOperation.RevokeException(stage, applicant, reason)
                : new BoardOperation.MakeException(stage, applicant, act.inPlaceOf, reason);
    }
}
