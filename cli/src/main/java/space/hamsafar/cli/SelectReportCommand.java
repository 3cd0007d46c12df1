package space.hamsafar.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select report}: the pages about a campaign. */
@Command(
        name = "report",
        description = "Writes pages in English, Chinese and Urdu: a report with funnel, calendar and fairness, and an"
                + " anonymous summary in which small groups are hidden.",
        footer = "  hamsafar select report programme --out pages --as n.akhtar:secretary")
final class SelectReportCommand extends SelectAct {

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "folder for the pages")
    private Path folder;

    @Override
    Operation operation() {
        return new BoardOperation.WriteReport(folder);
    }
}
