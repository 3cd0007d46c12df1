package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;

/** {@code hamsafar select lot}: commits to a lot. */
@Command(
        name = "lot",
        description =
                "Commits to the seed of the lot that breaks ties, while nobody knows who will tie. Keep the seed secret until the board decides.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer =
                "  hamsafar select lot programme preliminary --hash 5994471abb01112afcc18159f6cc74b4f511b99806da59b3caf5a9c173cacfc5 --as sun.yu:auditor")
final class SelectLotCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(
            names = "--hash",
            required = true,
            paramLabel = "SHA256",
            description = "SHA-256 of the seed: printf %%s SEED | sha256sum")
    private String hash;

    @Override
    public Integer call() {
        return options.perform(new BoardOperation.CommitLot(stage, hash));
    }
}
