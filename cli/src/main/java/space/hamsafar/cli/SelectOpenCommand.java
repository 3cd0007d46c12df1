package space.hamsafar.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select open}: begins a campaign. */
@Command(
        name = "open",
        description =
                "Begins the campaign of a programme folder: from now on applications are taken. With --preset it also tells"
                        + " how many would enter each stage with the rates of a published campaign, and whether the days of"
                        + " the stage are enough; try that with --dry-run.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar select open programme --as n.akhtar:secretary",
            "  hamsafar select open programme --preset nasa-2021 --applications 5000 --dry-run --as n.akhtar:secretary"
        })
final class SelectOpenCommand extends SelectAct {

    @Option(
            names = "--preset",
            paramLabel = "FUNNEL",
            description =
                    "published campaign: esa-2008, esa-2021, nasa-2017, nasa-2021, jaxa-2008, jaxa-2021, csa-2016 or"
                            + " uae-2017")
    private @Nullable String preset;

    @Option(
            names = "--applications",
            paramLabel = "N",
            defaultValue = "4000",
            description = "how many are expected, for --preset (default: ${DEFAULT-VALUE})")
    private int applications;

    @Override
    Operation operation() {
        return new DeskOperation.OpenCampaign(
                Optional.ofNullable(preset).map(funnel -> new DeskOperation.Preset(funnel, applications)));
    }
}
