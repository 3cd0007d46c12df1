package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select assign}: opens a stage and assigns assessors. */
@Command(
        name = "assign",
        description =
                "Opens a stage if it waits, and assigns assessors to its applicants, or says why that cannot be done.",
        footer = "  hamsafar select assign programme --stage preliminary --as n.akhtar:secretary")
final class SelectAssignCommand extends SelectAct {

    @Option(names = "--stage", required = true, paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(names = "--open", description = "open the stage, which comes first")
    private boolean open;

    @Override
    Operation operation() {
        if (open) {
            return new DeskOperation.OpenStage(stage);
        }
        return new DeskOperation.AssignAssessors(stage);
    }
}
