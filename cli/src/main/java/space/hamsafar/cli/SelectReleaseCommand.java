package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select release}: releases a decision. */
@Command(
        name = "release",
        description = "Releases the signed decision of a stage to all at once.",
        footer = "  hamsafar select release programme preliminary --as n.akhtar:secretary")
final class SelectReleaseCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Override
    Operation operation() {
        return new BoardOperation.ReleaseDecision(stage);
    }
}
