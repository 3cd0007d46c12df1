package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select score}: takes scores. */
@Command(
        name = "score",
        description =
                "Submits scores from a table as `select export --stage` writes it, which locks them; or corrects some, or ends the scoring.",
        footer = "  hamsafar select score programme sheets.csv --stage preliminary --as e.shah:assessor")
final class SelectScoreCommand extends SelectAct {

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "CSV or XLSX with scores; rows without any are passed over")
    private @Nullable Path file;

    @Option(names = "--stage", required = true, paramLabel = "STAGE", description = "id of the stage")
    private String stage;

    @Option(names = "--correct", paramLabel = "REASON", description = "correct the scores of the one applicant in FILE")
    private @Nullable String reason;

    @Option(names = "--lock", description = "end the scoring of the stage")
    private boolean lock;

    @Override
    Operation operation() {
        if (lock) {
            return new DeskOperation.LockScores(stage);
        }
        if (file == null) {
            throw new Refusal(ExitCodes.USAGE, "name a FILE with scores, or --lock");
        }
        List<DeskOperation.Sheet> sheets = ScoreFile.read(file);
        if (reason == null) {
            return new DeskOperation.SubmitScores(stage, sheets);
        }
        if (sheets.size() != 1) {
            throw new Refusal(ExitCodes.USAGE, "a correction is for one applicant; " + file + " has " + sheets.size());
        }
        return new DeskOperation.CorrectScores(stage, sheets.getFirst(), reason);
    }
}
