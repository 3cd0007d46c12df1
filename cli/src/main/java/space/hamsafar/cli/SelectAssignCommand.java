package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select assign}: opens a stage and assigns assessors. */
@Command(
        name = "assign",
        description =
                "Opens a stage if it waits, and assigns assessors to its applicants, or says why that cannot be done.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select assign programme --stage preliminary --as n.akhtar:secretary")
final class SelectAssignCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Option(names = "--stage", required = true, paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(names = "--open", description = "open the stage, which comes first")
    private boolean open;

    @Override
    public Integer call() {
        if (open) {
            return options.perform(new DeskOperation.OpenStage(stage));
        }
        return options.perform(new DeskOperation.AssignAssessors(stage));
    }
}
