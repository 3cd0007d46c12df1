package space.hamsafar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.folder.RecordFile;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.qualification.TrainingRecord.Result;
import space.hamsafar.programme.training.RecordRules;

/** {@code hamsafar record}: adds what somebody did in a session to the training records. */
@Command(
        name = "record",
        description = "Adds what a trainee did in a session to " + RecordFile.NAME
                + " in the folder. Records are only ever added; a wrong one is corrected by another.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar record FOLDER trainee-a chinese-1/1 --on 2026-04-27 --by language-teacher-1",
            "  hamsafar record FOLDER trainee-a theory-exam --on 2026-06-19 --grade 82 --by theory-teacher-3",
            "  hamsafar record FOLDER trainee-a theory-exam --on 2026-06-19 --grade 58 --corrects 2"
        })
final class RecordCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Parameters(index = "1", paramLabel = "PERSON", description = "id of the trainee")
    private String person;

    @Parameters(
            index = "2",
            paramLabel = "UNIT",
            description = "id of the unit; a session's number may follow: ID/2; without it the first")
    private String unit;

    @Option(names = "--on", paramLabel = "DATE", required = true, description = "day of the session")
    private String on;

    @Option(names = "--grade", paramLabel = "N", description = "0 to 100; passed or failed follows from the pass mark")
    private @Nullable Integer grade;

    @Option(names = "--missed", description = "the trainee was not there")
    private boolean missed;

    @Option(names = "--by", paramLabel = "ID", description = "who gave the session", defaultValue = "")
    private String by;

    @Option(names = "--corrects", paramLabel = "N", description = "number of the record that this one stands for")
    private int corrects;

    @Option(names = "--note", paramLabel = "TEXT", description = "whatever else is to be known", defaultValue = "")
    private String note;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        List<TrainingRecord> before = TrainingFiles.records(folder, programme);
        TrainingRecord record = record(programme, before.size() + 1);
        List<String> problems = new RecordRules(programme.syllabus(), programme.setting(), before).problems(record);
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCodes.PROBLEMS, problems);
        }
        try {
            RecordFile.append(folder, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        spec.commandLine()
                .getOut()
                .println("record " + record.number() + ": " + record.person() + " " + record.unit() + "/"
                        + record.session() + " " + word(record.result()) + " on " + record.on());
        return ExitCodes.OK;
    }

    private TrainingRecord record(Programme programme, int number) {
        if (grade != null && (grade < 0 || grade > 100)) {
            throw new Refusal(ExitCodes.USAGE, "--grade is " + grade + ": it must be from 0 to 100");
        }
        if (note.length() > 1000 || note.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(ExitCodes.USAGE, "--note must be one line of at most 1000 characters");
        }
        int slash = unit.lastIndexOf('/');
        String id = slash < 0 ? unit : unit.substring(0, slash);
        return new TrainingRecord(
                number,
                TrainingFiles.date(on, "--on", LocalDate.EPOCH),
                person,
                id,
                slash < 0 ? 1 : session(unit.substring(slash + 1)),
                result(programme, id),
                grade == null ? OptionalInt.empty() : OptionalInt.of(grade),
                by,
                corrects,
                note);
    }

    private Result result(Programme programme, String id) {
        if (missed) {
            return Result.MISSED;
        }
        int given = grade == null ? 0 : grade;
        return programme.syllabus().units().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> RecordRules.result(one, given))
                .orElse(Result.ATTENDED);
    }

    private static int session(String text) {
        if (!text.matches("[1-9][0-9]{0,2}")) {
            throw new Refusal(ExitCodes.USAGE, "the session is '" + text + "': write its number, as in theory-exam/2");
        }
        return Integer.parseInt(text);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
