package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.folder.RecordFile;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.source.Problem;

/** Reads for commands what stands beside a programme: training records and plans. */
final class TrainingFiles {

    private TrainingFiles() {}

    /**
     * The training records of a folder.
     *
     * @throws Refusal with every problem, a line each, if the file has any
     */
    static List<TrainingRecord> records(Path folder, Programme programme) {
        var content = RecordFile.read(folder, programme);
        if (!content.problems().isEmpty()) {
            throw new Refusal(
                    ExitCodes.PROBLEMS,
                    content.problems().stream().map(Problem::toString).toList());
        }
        return content.records();
    }

    /** The plan in a file, made from this programme as it is. */
    static ProgrammePlan plan(Path file, Programme programme) {
        ProgrammePlan plan;
        try {
            plan = PlanJson.read(file);
        } catch (ExchangeException e) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + e.getMessage());
        }
        if (!plan.inputsHash().equals(programme.inputsHash())) {
            throw new Refusal(
                    ExitCodes.PROBLEMS,
                    file + " was not made from this folder as it is now: plan again, or give the plan that was");
        }
        return plan;
    }

    /** A date as the user wrote it, or another if they wrote none. */
    static LocalDate date(@Nullable String text, String option, LocalDate otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(ExitCodes.USAGE, option + " is '" + text + "': write a date such as 2026-10-31");
        }
    }

    /** The last day that the records tell of, if there is any. */
    static Optional<LocalDate> lastDay(List<TrainingRecord> records) {
        return records.stream().map(TrainingRecord::on).max(LocalDate::compareTo);
    }
}
