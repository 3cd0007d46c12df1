package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select conflict}: declares a conflict of interest. */
@Command(
        name = "conflict",
        description = "Declares an interest in an applicant who was assigned to you.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer =
                "  hamsafar select conflict programme K7QW2MZP4T --stage preliminary --reason 'a former student' --as e.shah:assessor")
final class SelectConflictCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "APPLICANT", description = "as you know them")
    private String applicant;

    @Option(names = "--stage", required = true, paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "in words")
    private String reason;

    @Override
    public Integer call() {
        return options.perform(new DeskOperation.DeclareConflict(stage, applicant, reason));
    }
}
