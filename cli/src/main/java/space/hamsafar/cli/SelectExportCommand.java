package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.DeskOperation.ExportScreening.Found;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select export}: writes tables. */
@Command(
        name = "export",
        description =
                "Writes applications, with --stage the sheets of an assessor, with --rejected the rows that imports rejected, or"
                        + " with --not-eligible or --pairs what the screening found, to CSV or XLSX for a spreadsheet, outside the"
                        + " programme folder.",
        footer = "  hamsafar select export programme applications.xlsx --as n.akhtar:secretary")
final class SelectExportCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "FILE", description = "to write, ending in .csv or .xlsx")
    private Path file;

    @Option(
            names = "--fields",
            split = ",",
            paramLabel = "FIELD",
            description = "fields of the application, all by default")
    private @Nullable List<String> fields;

    @Option(names = "--stage", paramLabel = "STAGE", description = "write the sheets of an assessor in this stage")
    private @Nullable String stage;

    @Option(names = "--rejected", description = "write the rows that imports rejected, with line and reasons")
    private boolean rejected;

    @Option(
            names = "--not-eligible",
            description =
                    "write who is not eligible, a row for each rule with its reason, and who fails one rule alone")
    private boolean notEligible;

    @Option(names = "--pairs", description = "write the pairs that may be of one person, and what was judged of them")
    private boolean pairs;

    @Override
    Operation operation() {
        refuseInside(file);
        if (notEligible || pairs) {
            return new DeskOperation.ExportScreening(notEligible ? Found.NOT_ELIGIBLE : Found.PAIRS, file);
        }
        if (rejected) {
            return new DeskOperation.ExportRejected(file);
        }
        return stage == null
                ? new DeskOperation.ExportApplications(fields == null ? List.of() : fields, file)
                : new DeskOperation.ExportSheets(stage, file);
    }
}
