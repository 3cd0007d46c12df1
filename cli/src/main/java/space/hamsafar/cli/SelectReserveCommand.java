package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;

/** {@code hamsafar select reserve}: calls the reserve. */
@Command(
        name = "reserve",
        description = "Calls the next of the reserve list in place of somebody who withdrew or is unfit.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select reserve programme preliminary A-1 --as n.akhtar:secretary")
final class SelectReserveCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Parameters(index = "2", paramLabel = "APPLICANT", description = "who cannot go on")
    private String applicant;

    @Override
    public Integer call() {
        return options.perform(new BoardOperation.CallReserve(stage, applicant));
    }
}
