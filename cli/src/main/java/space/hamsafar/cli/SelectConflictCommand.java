package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select conflict}: declares a conflict of interest. */
@Command(
        name = "conflict",
        description = "Declares an interest in an applicant who was assigned to you.",
        footer =
                "  hamsafar select conflict programme K7QW2MZP4T --stage preliminary --reason 'a former student' --as e.shah:assessor")
final class SelectConflictCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "APPLICANT", description = "as you know them")
    private String applicant;

    @Option(names = "--stage", required = true, paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "in words")
    private String reason;

    @Override
    Operation operation() {
        return new DeskOperation.DeclareConflict(stage, applicant, reason);
    }
}
