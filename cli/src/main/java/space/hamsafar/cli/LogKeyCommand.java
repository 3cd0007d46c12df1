package space.hamsafar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import space.hamsafar.campaign.audit.NoteSigner;

/** {@code hamsafar log key}: makes the pair of keys with which an agency signs the log. */
@Command(
        name = "key",
        description =
                "Makes the pair of keys with which the agency of an auditor signs: the private one goes into a file"
                        + " that only you can read, the public one into the folder. Compare it with the other agency by"
                        + " telephone.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar log key programme --as t.mirza:auditor --out suparco.key")
final class LogKeyCommand implements Callable<Integer> {

    @Mixin
    private LogOptions options;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "file for the private key; it must be new")
    private Path file;

    @Override
    public Integer call() {
        String agency = options.agency();
        boolean has = options.files().keys().stream().anyMatch(key -> key.name().equals(agency));
        if (has) {
            throw LogOptions.refused(
                    "there is a key of " + agency + " already; a new one would hide what the old one signed");
        }
        NoteSigner signer = NoteSigner.generate(agency);
        write(signer.text());
        options.files().add(signer.key());
        options.out().println(signer.key());
        return ExitCodes.OK;
    }

    private void write(String text) {
        try {
            VaultKey.writePrivate(file, text);
        } catch (FileAlreadyExistsException fault) {
            throw new Refusal(ExitCodes.CANNOT_WRITE, "hamsafar: " + file + " is there already: name a new file");
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + file, fault);
        }
    }
}
