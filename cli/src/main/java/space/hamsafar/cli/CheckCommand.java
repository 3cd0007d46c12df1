package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammeChecker;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.folder.ProgrammeFolder;
import space.hamsafar.programme.folder.Reading;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.training.Fallbacks;

/** {@code hamsafar check}: every problem of a programme folder, and of a plan made from it. */
@Command(
        name = "check",
        description = "Prints every problem of a programme folder, one a line, as FILE:LINE:COL: message.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar check examples/pakistan-china",
            "  hamsafar check examples/pakistan-china --plan plan-out/plan.json"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(names = "--plan", paramLabel = "FILE", description = "also judge this plan.json by every rule")
    private @Nullable Path plan;

    @Option(names = "--notes", description = "also print what is worth knowing but no problem")
    private boolean notes;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (ProgrammeFolder.read(folder)) {
            case Reading.Refused(List<Problem> problems) -> {
                problems.forEach(out::println);
                spec.commandLine()
                        .getErr()
                        .println(problems.size() + (problems.size() == 1 ? " problem" : " problems"));
                yield ExitCodes.PROBLEMS;
            }
            case Reading.Read(Programme programme, List<Problem> found) -> {
                if (notes) {
                    found.forEach(out::println);
                }
                Optional<ProgrammePlan> judged = Optional.ofNullable(plan).map(CheckCommand::plan);
                List<Finding> findings = judged.map(made -> ProgrammeChecker.check(programme, made))
                        .orElse(List.of());
                List<String> outcomes = findings.isEmpty()
                        ? judged.map(made -> tentative(programme, made)).orElse(List.of())
                        : List.of();
                if (notes) {
                    outcomes.forEach(outcome -> out.println(plan + ": note: " + outcome));
                }
                findings.forEach(finding -> out.println(
                        plan + ": " + finding.rule() + ": " + finding.subject() + ": " + finding.message()));
                spec.commandLine().getErr().println(summary(findings, found.size() + outcomes.size()));
                yield findings.isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
            }
        };
    }

    /** What becomes of the timetable if a tentative date comes otherwise. */
    private static List<String> tentative(Programme programme, ProgrammePlan plan) {
        var zone = programme.setting().site(programme.syllabus().site()).zone();
        return Fallbacks.of(programme.syllabus(), programme.setting(), plan.training()).stream()
                .map(outcome -> outcome.text(zone))
                .toList();
    }

    private static ProgrammePlan plan(Path file) {
        try {
            return PlanJson.read(file);
        } catch (ExchangeException e) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + e.getMessage());
        }
    }

    private String summary(List<Finding> findings, int noteCount) {
        String hint = notes || noteCount == 0 ? "" : "; " + noteCount + " notes, see them with --notes";
        if (plan == null) {
            return folder + ": no problem" + hint;
        }
        return findings.isEmpty() ? plan + ": breaks no rule" + hint : plan + ": breaks " + findings.size() + " rules";
    }
}
