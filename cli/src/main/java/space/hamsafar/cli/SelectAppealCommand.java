package space.hamsafar.cli;

import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select appeal}: appeals. */
@Command(
        name = "appeal",
        description =
                "An applicant appeals (--reason); the secretary names a fresh panel (--panel); its members vote (--vote); the secretary ends the appeals of a stage (--close).",
        footer =
                "  hamsafar select appeal programme preliminary A-1 --reason 'my degree was overlooked' --as A-1:applicant")
final class SelectAppealCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Parameters(index = "2", arity = "0..1", paramLabel = "APPLICANT", description = "who appealed; not with --close")
    private String applicant = "";

    @ArgGroup(multiplicity = "1")
    private Act act;

    private static final class Act {
        @Option(names = "--reason", paramLabel = "TEXT", description = "what was wrong")
        private String reason;

        @Option(names = "--panel", split = ",", paramLabel = "PERSON", description = "who hears the appeal")
        private List<String> panel;

        @Option(names = "--vote", paramLabel = "WORD", description = "uphold or dismiss")
        private Vote vote;

        @Option(names = "--close", description = "end the appeals of the stage")
        private boolean close;
    }

    /** How a member of the panel votes. */
    enum Vote {
        uphold,
        dismiss
    }

    @Override
    Operation operation() {
        if (act.close) {
            return new BoardOperation.CloseAppeals(stage);
        }
        if (act.reason != null) {
            return new BoardOperation.FileAppeal(stage, applicant, act.reason);
        }
        return act.panel != null
                ? new BoardOperation.NamePanel(stage, applicant, act.panel)
                : new BoardOperation.VoteOnAppeal(stage, applicant, act.vote == Vote.uphold);
    }
}
