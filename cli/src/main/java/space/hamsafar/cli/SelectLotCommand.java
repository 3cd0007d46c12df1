package space.hamsafar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select lot}: commits to a lot. */
@Command(
        name = "lot",
        description =
                "Commits to the seed of the lot that breaks ties, while nobody knows who will tie. Keep the seed secret until the board decides.",
        footer =
                "  hamsafar select lot programme preliminary --hash 5994471abb01112afcc18159f6cc74b4f511b99806da59b3caf5a9c173cacfc5 --as sun.yu:auditor")
final class SelectLotCommand extends SelectAct {

    @Parameters(index = "1", paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(
            names = "--hash",
            required = true,
            paramLabel = "SHA256",
            description = "SHA-256 of the seed: printf %%s SEED | sha256sum")
    private String hash;

    @Override
    Operation operation() {
        return new BoardOperation.CommitLot(stage, hash);
    }
}
