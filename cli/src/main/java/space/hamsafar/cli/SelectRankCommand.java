package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select rank}: the ranking of a stage. */
@Command(
        name = "rank",
        description =
                "Ranks the applicants of a stage: raw and calibrated scores side by side, rank intervals, who is clearly in, clearly out or in the grey zone, agreement, and what deserves a second look.",
        footer = "  hamsafar select rank programme preliminary --as k.javed:board-member")
final class SelectRankCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Override
    Operation operation() {
        return new BoardOperation.RankApplicants(stage);
    }
}
