package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select open}: begins a campaign. */
@Command(
        name = "open",
        description = "Begins the campaign of a programme folder: from now on applications are taken.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select open programme --as n.akhtar:secretary")
final class SelectOpenCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Override
    public Integer call() {
        return options.perform(new DeskOperation.OpenCampaign());
    }
}
