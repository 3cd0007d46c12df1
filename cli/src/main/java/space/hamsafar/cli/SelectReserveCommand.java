package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select reserve}: calls the reserve. */
@Command(
        name = "reserve",
        description = "Calls the next of the reserve list in place of somebody who withdrew or is unfit.",
        footer = "  hamsafar select reserve programme preliminary A-1 --as n.akhtar:secretary")
final class SelectReserveCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Parameters(index = "2", paramLabel = "APPLICANT", description = "who cannot go on")
    private String applicant;

    @Override
    Operation operation() {
        return new BoardOperation.CallReserve(stage, applicant);
    }
}
