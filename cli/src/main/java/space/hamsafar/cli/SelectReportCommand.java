package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.operation.BoardOperation;

/** {@code hamsafar select report}: the pages about a campaign. */
@Command(
        name = "report",
        description = "Writes pages in English, Chinese and Urdu: a report with funnel, calendar and fairness, and an"
                + " anonymous summary in which small groups are hidden.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select report programme --out pages --as n.akhtar:secretary")
final class SelectReportCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "folder for the pages")
    private Path folder;

    @Override
    public Integer call() {
        return options.perform(new BoardOperation.WriteReport(folder));
    }
}
