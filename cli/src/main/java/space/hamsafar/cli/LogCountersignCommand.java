package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.audit.Checkpoint;
import space.hamsafar.campaign.audit.CheckpointFile;
import space.hamsafar.campaign.audit.LogFiles;
import space.hamsafar.campaign.audit.NoteKey;
import space.hamsafar.campaign.audit.NoteSigner;

/** {@code hamsafar log countersign}: the other agency signs the last checkpoint too. */
@Command(
        name = "countersign",
        description = "Examines the log against all that was signed and signs the last checkpoint for the other agency."
                + " Keep the printed file outside the folder: nobody can take back what it covers unseen.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar log countersign programme --as sun.yu:auditor --key cmsa.key --against kept.txt")
final class LogCountersignCommand implements Callable<Integer> {

    @Mixin
    private LogOptions options;

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "file of your private key")
    private Path key;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "the last checkpoint that you kept; the log must begin with what it covers")
    private List<Path> against = List.of();

    @Override
    public Integer call() {
        NoteSigner signer = options.signer(key);
        List<NoteKey> keys = options.files().keys();
        options.sound(keys, against.stream().map(LogFiles::checkpoint).toList());
        Checkpoint last = options.files().checkpoints().reversed().stream()
                .map(CheckpointFile::checkpoint)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> LogOptions.refused("there is no checkpoint: the home agency makes one first"));
        if (last.signers(keys).stream()
                .allMatch(name -> name.equals(signer.key().name()))) {
            throw LogOptions.refused("the checkpoint is your own: the other agency countersigns it");
        }
        options.out().println(options.files().put(last.signed(signer)));
        return ExitCodes.OK;
    }
}
