package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select status}: how far a campaign is. */
@Command(
        name = "status",
        description = "Shows how far the campaign is.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select status programme --as n.akhtar:secretary")
final class SelectStatusCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Override
    public Integer call() {
        return options.perform(new DeskOperation.ShowStatus());
    }
}
