package space.hamsafar.cli;

import picocli.CommandLine.Command;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select screen}: who is eligible, and who applied twice. */
@Command(
        name = "screen",
        description =
                "Holds all applications against the rules and against one another, and ends the time of applications.",
        footer = "  hamsafar select screen programme --as n.akhtar:secretary")
final class SelectScreenCommand extends SelectAct {

    @Override
    Operation operation() {
        return new DeskOperation.ScreenApplications();
    }
}
