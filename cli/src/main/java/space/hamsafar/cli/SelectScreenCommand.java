package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select screen}: who is eligible, and who applied twice. */
@Command(
        name = "screen",
        description =
                "Holds all applications against the rules and against one another, and ends the time of applications.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select screen programme --as n.akhtar:secretary")
final class SelectScreenCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Override
    public Integer call() {
        return options.perform(new DeskOperation.ScreenApplications());
    }
}
