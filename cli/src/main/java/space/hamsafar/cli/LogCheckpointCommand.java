package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.audit.Checkpoint;
import space.hamsafar.campaign.audit.NoteSigner;

/** {@code hamsafar log checkpoint}: signs the log as it is. */
@Command(
        name = "checkpoint",
        description = "Examines the log and signs how long it is and the root of its tree.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar log checkpoint programme --as t.mirza:auditor --key suparco.key")
final class LogCheckpointCommand implements Callable<Integer> {
    /** The first line of every checkpoint; it keeps signatures apart from those of other logs. */
    private static final String ORIGIN = "hamsafar/selection/";

    @Mixin
    private LogOptions options;

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "file of your private key")
    private Path key;

    @Override
    public Integer call() {
        NoteSigner signer = options.signer(key);
        options.sound(options.files().keys(), List.of());
        Checkpoint checkpoint =
                options.files().tip(ORIGIN + signer.key().name()).signed(signer);
        options.out().println(options.files().put(checkpoint));
        return ExitCodes.OK;
    }
}
