package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.change.ChangeRecord;
import space.hamsafar.programme.change.ChangeRecord.Standing;

/** {@code hamsafar changes}: the record of a plan folder. */
@Command(
        name = "changes",
        description = "Shows what was decided about a plan: versions, baseline, change requests and approvals.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar changes plan-out")
final class ChangesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLANFOLDER", description = "plan folder")
    private Path planFolder;

    @Option(names = "--json", description = "print the requests as JSON")
    private boolean json;

    @Option(
            names = "--publish",
            paramLabel = "FOLDER",
            description = "write the files of the plan that holds now again; names the programme folder")
    private Optional<Path> publish;

    @Override
    public Integer call() {
        ChangeRecord record = Changes.read(Changes.of(planFolder));
        var out = spec.commandLine().getOut();
        publish.ifPresent(folder -> Changes.publish(
                planFolder, Folders.read(folder), spec.commandLine().getErr()));
        if (json) {
            JsonOut.print(
                    out,
                    Map.of(
                            "baseline", record.baseline().map(one -> one.plan()).orElse(""),
                            "currentPlan", record.currentPlan().orElse(""),
                            "revision", record.revision(),
                            "requests",
                                    record.requests().stream()
                                            .map(ChangesCommand::asData)
                                            .toList()));
        } else if (record.events().isEmpty()) {
            out.println("Nothing is recorded in " + planFolder + ".");
        } else {
            RecordReport.record(out, record);
        }
        return ExitCodes.OK;
    }

    private static Map<String, Object> asData(Standing standing) {
        return Map.of(
                "state", ChangeRecord.word(standing.state()),
                "opened", standing.opened().toString(),
                "approvals", standing.approvals(),
                "request", standing.request());
    }
}
