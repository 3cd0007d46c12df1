package space.hamsafar.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select board}: decides a stage. */
@Command(
        name = "board",
        description =
                "Puts the decision of a stage by the published rule before the board (--seed), or signs the one that is pending (--sign). It holds when two members signed it.",
        footer = "  hamsafar select board programme preliminary --seed '1 a.m., rain' --as k.javed:board-member")
final class SelectBoardCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @ArgGroup(multiplicity = "1")
    private Act act;

    private static final class Act {
        @Option(names = "--seed", paramLabel = "SEED", description = "the seed of the lot, whose hash was committed to")
        private String seed;

        @Option(names = "--sign", paramLabel = "DECISION", description = "the hash of the decision that you read")
        private String decision;
    }

    @Override
    Operation operation() {
        return act.seed != null
                ? new BoardOperation.ProposeDecision(stage, act.seed)
                : new BoardOperation.SignDecision(stage, act.decision);
    }
}
