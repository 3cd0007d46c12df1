package space.hamsafar.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select status}: how far a campaign is. */
@Command(
        name = "status",
        description =
                "Shows how far the campaign is, an application with --applicant, or an assessor's applicants with --stage.",
        footer = "  hamsafar select status programme --as n.akhtar:secretary")
final class SelectStatusCommand extends SelectAct {

    @Option(names = "--applicant", paramLabel = "APPLICANT", description = "an application")
    private @Nullable String applicant;

    @Option(names = "--stage", paramLabel = "STAGE", description = "what an assessor may see of those assigned to them")
    private @Nullable String stage;

    @Override
    Operation operation() {
        if (applicant != null) {
            return new DeskOperation.ShowApplicant(applicant);
        }
        return stage == null ? new DeskOperation.ShowStatus() : new DeskOperation.ReadSheets(stage);
    }
}
