package space.hamsafar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.label.Language;
import space.hamsafar.exchange.week.WeekSheet;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;

/** {@code hamsafar week}: the week sheet of the training, to print. */
@Command(
        name = "week",
        description = "Writes a week of the training as a page to print, a table for each trainee.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar week examples/pakistan-china 2026-06-01 --plan plan-out/plan.json --out week.html")
final class WeekCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Parameters(index = "1", paramLabel = "DATE", description = "any day of the week")
    private String day;

    @Option(names = "--plan", paramLabel = "FILE", required = true, description = "plan.json made from the folder")
    private Path plan;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "page to write")
    private Path out;

    @Option(names = "--language", paramLabel = "L", description = "en, zh or ur (default: en)")
    private @Nullable String language;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        ProgrammePlan made = TrainingFiles.plan(plan, programme);
        var date = TrainingFiles.date(day, "the day", made.training().firstDay());
        Path folderOfOut = out.toAbsolutePath().getParent();
        if (folderOfOut == null || !Files.isDirectory(folderOfOut)) {
            throw new Refusal(
                    ExitCodes.CANNOT_WRITE,
                    "cannot write " + out + ": there is no folder " + folderOfOut + ", make it");
        }
        LocalDate monday = date.minusDays(date.getDayOfWeek().getValue() - 1L);
        if (monday.plusDays(6).isBefore(made.training().firstDay())
                || monday.isAfter(made.training().lastDay())) {
            spec.commandLine()
                    .getErr()
                    .println("note: the week of " + monday + " is outside the training from "
                            + made.training().firstDay() + " to "
                            + made.training().lastDay());
        }
        String page = WeekSheet.page(programme, made.training(), date, language());
        try {
            Path target = out.toAbsolutePath();
            Path beside = Files.createTempFile(folderOfOut, ".week", ".html");
            Files.writeString(beside, page);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + out + ": " + e.getMessage(), e);
        }
        spec.commandLine().getErr().println("written to " + out);
        return ExitCodes.OK;
    }

    private Language language() {
        if (language == null) {
            return Language.EN;
        }
        for (Language one : Language.values()) {
            if (one.code().equals(language.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw new Refusal(ExitCodes.USAGE, "--language is '" + language + "': it is en, zh or ur");
    }
}
