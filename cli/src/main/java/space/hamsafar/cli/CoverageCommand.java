package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.table.PlanTables;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.training.SyllabusCoverage;
import space.hamsafar.programme.training.TrainingPhase;

/** {@code hamsafar coverage}: how much of the syllabus is asked, planned and done. */
@Command(
        name = "coverage",
        description =
                "Shows how many units and hours of the syllabus are asked of each trainee by phase and subject, how"
                        + " much of that is in the timetable of a plan, and how much is done by the training records.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar coverage examples/pakistan-china --plan plan-out/plan.json",
            "  hamsafar coverage examples/pakistan-china --plan plan-out/plan.json --csv > coverage.csv"
        })
final class CoverageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(names = "--plan", paramLabel = "FILE", required = true, description = "plan.json made from the folder")
    private Path file;

    @Option(names = "--subjects", description = "also a row for each subject of a phase")
    private boolean subjects;

    @Option(names = "--csv", description = "print a table of comma-separated values, a row for each subject of a phase")
    private boolean csv;

    @Option(names = "--json", description = "print the rows of --csv as JSON")
    private boolean json;

    @Override
    public Integer call() {
        if (csv && json) {
            throw new Refusal(ExitCodes.USAGE, "--csv and --json are given: choose one");
        }
        Programme programme = Folders.read(folder);
        var plan = TrainingFiles.plan(file, programme).training();
        var records = TrainingFiles.records(folder, programme);
        var syllabus = programme.syllabus();
        var bySubject = SyllabusCoverage.bySubject(syllabus, plan, records);
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(out, bySubject);
        } else if (csv) {
            out.print(PlanTables.coverage(bySubject, Titles.of(programme)));
        } else {
            print(programme, SyllabusCoverage.byPhase(syllabus, plan, records), bySubject);
        }
        return ExitCodes.OK;
    }

    private void print(Programme programme, List<SyllabusCoverage> phases, List<SyllabusCoverage> bySubject) {
        var out = spec.commandLine().getOut();
        var console = Console.of(out, spec.commandLine().getErr());
        out.printf(Locale.ROOT, "%-34s %18s %24s %24s%n", "", "asked", "planned", "done");
        String trainee = "";
        for (SyllabusCoverage row : phases) {
            if (!row.trainee().equals(trainee)) {
                trainee = row.trainee();
                out.println(console.bold(programme.setting().member(trainee).name()));
            }
            out.println(line("  " + title(programme, row.phase()), row));
            bySubject.stream()
                    .filter(part -> subjects
                            && part.trainee().equals(row.trainee())
                            && part.phase().equals(row.phase()))
                    .forEach(part -> out.println(line("    " + part.subject(), part)));
        }
    }

    private static String line(String name, SyllabusCoverage row) {
        return String.format(
                Locale.ROOT,
                "%-34s %18s %24s %24s",
                name,
                amount(row.asked()),
                amount(row.planned()) + share(row.planned(), row.asked()),
                amount(row.done()) + share(row.done(), row.asked()));
    }

    private static String amount(SyllabusCoverage.Amount amount) {
        return String.format(
                Locale.ROOT,
                "%3d %-5s %6.1f h",
                amount.units(),
                amount.units() == 1 ? "unit" : "units",
                amount.minutes() / 60.0);
    }

    private static String share(SyllabusCoverage.Amount part, SyllabusCoverage.Amount whole) {
        return String.format(Locale.ROOT, " %3d %%", 100 * part.minutes() / Math.max(1, whole.minutes()));
    }

    private static String title(Programme programme, String phase) {
        return programme.syllabus().phases().stream()
                .filter(one -> one.id().equals(phase))
                .map(TrainingPhase::title)
                .findFirst()
                .orElse(phase);
    }
}
