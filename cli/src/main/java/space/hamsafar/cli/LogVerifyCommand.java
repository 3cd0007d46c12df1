package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.campaign.audit.LogFiles;
import space.hamsafar.campaign.audit.LogReport;
import space.hamsafar.campaign.audit.LogVerifier;
import space.hamsafar.campaign.audit.NoteKey;
import space.hamsafar.campaign.store.StoreException;

/** {@code hamsafar log verify}: whether the log is as it was written. */
@Command(
        name = "verify",
        description =
                "Holds the log against the journal and against every signed checkpoint, and prints each entry that was"
                        + " changed, dropped, moved or taken back.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is as it was written", "1:something was found", "66:a file cannot be read"},
        footerHeading = "%nExample:%n",
        footer = "  hamsafar log verify programme --trust keys.txt --against kept.txt")
final class LogVerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description =
                    "public keys, one a line; without it those in the folder, which whoever writes to it can change")
    private Path trust;

    @Option(names = "--against", paramLabel = "FILE", description = "a checkpoint kept elsewhere; may be repeated")
    private List<Path> against = List.of();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        LogReport report;
        try {
            report = LogVerifier.verify(
                    folder, keys(), against.stream().map(LogFiles::checkpoint).toList());
        } catch (StoreException fault) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + fault.getMessage());
        } catch (IllegalArgumentException fault) {
            throw new Refusal(ExitCodes.PROBLEMS, String.valueOf(fault.getMessage()));
        }
        print(report);
        return report.isSound() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    private List<NoteKey> keys() {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: there is no folder " + folder);
        }
        if (trust != null && !Files.exists(trust)) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: there is no file " + trust);
        }
        return trust == null ? new LogFiles(folder).keys() : LogFiles.keys(trust);
    }

    private void print(LogReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("entries", report.size());
            data.put("root", report.root());
            data.put("covered", report.covered());
            data.put("checkpoints", report.checkpoints());
            data.put("findings", report.findings());
            JsonOut.print(out, data);
            return;
        }
        report.findings().forEach(out::println);
        out.println(report.size() + " entries, " + report.covered() + " of them covered by a countersigned checkpoint; "
                + (report.isSound()
                        ? "all as they were written"
                        : report.findings().size() + " findings"));
        if (trust == null && report.checkpoints() > 0) {
            out.println("the keys are those in the folder: give your own copy by --trust");
        }
    }
}
