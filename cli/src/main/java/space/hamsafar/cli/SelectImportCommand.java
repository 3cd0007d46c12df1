package space.hamsafar.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select import}: takes applications. */
@Command(
        name = "import",
        description =
                "Takes applications from a table. Each application is sealed with a key of its own. Rows that are not in order are kept apart, with their reasons; a file that was imported before changes nothing.",
        footer = "  hamsafar select import programme applications.csv --as n.akhtar:secretary")
final class SelectImportCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV in UTF-8, or XLSX; the head line names fields")
    private Path file;

    @Override
    Operation operation() {
        return new DeskOperation.ImportApplications(file);
    }
}
