package space.hamsafar.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select status}: how far a campaign is. */
@Command(
        name = "status",
        description =
                "Shows how far the campaign is, an application with --applicant, or an assessor's applicants with --stage.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select status programme --as n.akhtar:secretary")
final class SelectStatusCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Option(names = "--applicant", paramLabel = "APPLICANT", description = "an application")
    private @Nullable String applicant;

    @Option(names = "--stage", paramLabel = "STAGE", description = "what an assessor may see of those assigned to them")
    private @Nullable String stage;

    @Override
    public Integer call() {
        if (applicant != null) {
            return options.perform(new DeskOperation.ShowApplicant(applicant));
        }
        return options.perform(stage == null ? new DeskOperation.ShowStatus() : new DeskOperation.ReadSheets(stage));
    }
}
