package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.operation.DeskOperation;

/** {@code hamsafar select score}: takes scores. */
@Command(
        name = "score",
        description =
                "Submits scores from a table as `select export --stage` writes it, which locks them; or corrects some, or ends the scoring.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar select score programme sheets.csv --stage preliminary --as e.shah:assessor")
final class SelectScoreCommand implements Callable<Integer> {

    @Mixin
    private SelectOptions options;

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
    public Integer call() {
        if (lock) {
            return options.perform(new DeskOperation.LockScores(stage));
        }
        if (file == null) {
            throw new Refusal(ExitCodes.USAGE, "name a FILE with scores, or --lock");
        }
        List<DeskOperation.Sheet> sheets = ScoreFile.read(file);
        if (reason == null) {
            return options.perform(new DeskOperation.SubmitScores(stage, sheets));
        }
        if (sheets.size() != 1) {
            throw new Refusal(ExitCodes.USAGE, "a correction is for one applicant; " + file + " has " + sheets.size());
        }
        return options.perform(new DeskOperation.CorrectScores(stage, sheets.getFirst(), reason));
    }
}
