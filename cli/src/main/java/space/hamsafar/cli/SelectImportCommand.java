package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select import}: takes applications. */
@Command(
        name = "import",
        description =
                "Takes applications from a table. Each application is sealed with a key of its own. Rows that are not in order are kept apart, with their reasons; a file that was imported before changes nothing.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select import programme applications.csv --as n.akhtar:secretary")
final class SelectImportCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV in UTF-8, or XLSX; the head line names fields")
    private Path file;

    @Override
    public Integer call() {
        return options.perform(new DeskOperation.ImportApplications(file));
    }
}
