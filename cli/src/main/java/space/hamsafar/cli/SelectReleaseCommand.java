package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;

/** {@code hamsafar select release}: releases a decision. */
@Command(
        name = "release",
        description = "Releases the signed decision of a stage to all at once.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select release programme preliminary --as n.akhtar:secretary")
final class SelectReleaseCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Override
    public Integer call() {
        return options.perform(new BoardOperation.ReleaseDecision(stage));
    }
}
