package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;

/** {@code hamsafar select rank}: the ranking of a stage. */
@Command(
        name = "rank",
        description =
                "Ranks the applicants of a stage: raw and calibrated scores side by side, rank intervals, who is clearly in, clearly out or in the grey zone, agreement, and what deserves a second look.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select rank programme preliminary --as k.javed:board-member")
final class SelectRankCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Override
    public Integer call() {
        return options.perform(new BoardOperation.RankApplicants(stage));
    }
}
