package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.qualification.QualificationMatrix;
import space.hamsafar.programme.qualification.Standing;
import space.hamsafar.programme.training.Outlook;

/** {@code hamsafar qualifications}: who holds what on a day. */
@Command(
        name = "qualifications",
        description = "Shows who holds which qualification on a day, by the training records; with a plan, also if all"
                + " that is planned until then is done and passed.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar qualifications examples/pakistan-china --on 2026-07-01",
            "  hamsafar qualifications examples/pakistan-china --on 2026-10-28 --plan plan-out/plan.json"
        })
final class QualificationsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day (default: the last day of the plan's training, else that of the records)")
    private @Nullable String on;

    @Option(names = "--plan", paramLabel = "FILE", description = "plan.json; its sessions after the records count")
    private @Nullable Path file;

    @Option(names = "--json", description = "print the matrix as JSON")
    private boolean json;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        QualificationMatrix matrix = matrix(programme);
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(out, matrix);
            return ExitCodes.OK;
        }
        var console = Console.of(out, spec.commandLine().getErr());
        out.println("Qualifications on " + matrix.on());
        for (String person : matrix.people()) {
            out.println(console.bold(person));
            for (var qualification : programme.syllabus().qualifications()) {
                matrix.standing(person, qualification.id())
                        .ifPresent(standing ->
                                new Paragraphs(out, 26).row("  " + qualification.id(), text(standing, console)));
            }
        }
        return ExitCodes.OK;
    }

    private QualificationMatrix matrix(Programme programme) {
        var records = TrainingFiles.records(folder, programme);
        var last = TrainingFiles.lastDay(records);
        if (file == null) {
            LocalDate day = TrainingFiles.date(on, "--on", last.orElse(LocalDate.EPOCH));
            if (on == null && last.isEmpty()) {
                throw new Refusal(
                        ExitCodes.USAGE, "there are no training records in " + folder + ": give --on or --plan");
            }
            return Outlook.matrix(programme.syllabus(), records, day);
        }
        var plan = TrainingFiles.plan(file, programme);
        var zone = programme.setting().site(programme.syllabus().site()).zone();
        LocalDate day = TrainingFiles.date(on, "--on", plan.training().lastDay());
        return Outlook.forecast(
                programme.syllabus(),
                plan.training(),
                zone,
                new Outlook.Known(records, last.orElse(LocalDate.MIN)),
                day);
    }

    private static String text(Standing standing, Console console) {
        String held = standing.since().map(day -> "since " + day).orElse("")
                + standing.until().map(day -> ", until " + day).orElse("");
        String missing = standing.missing().isEmpty() ? "" : ": " + String.join(", ", standing.missing());
        return switch (standing.state()) {
            case HELD -> "held " + held;
            case RENEWAL_DUE -> console.warning("to be renewed, held " + held + missing);
            case LAPSED -> console.warning("lapsed, was held " + held + missing);
            case IN_TRAINING -> "in training, to do" + missing;
            case NONE -> "not begun";
        };
    }
}
