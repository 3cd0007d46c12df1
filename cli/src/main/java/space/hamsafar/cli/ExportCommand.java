package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.handout.Handout;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.source.Spelling;

/** {@code hamsafar export}: files of a plan for other programs and for paper. */
@Command(
        name = "export",
        description = "Writes files of a plan for other programs and for paper: timeline-json, xlsx, csv (for"
                + " spreadsheets), openmct, project-xml (ground schedule), day-sheets (to print).",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar export examples/pakistan-china --plan plan-out --out handout",
            "  hamsafar export examples/pakistan-china --plan plan-out --out handout --to day-sheets,xlsx"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(names = "--plan", paramLabel = "PLAN", required = true, description = "plan folder, or plan.json")
    private String plan;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the files")
    private Path out;

    @Option(names = "--to", paramLabel = "KINDS", split = ",", description = "kinds of files (default: all)")
    private List<String> kinds = List.of();

    @Override
    public Integer call() {
        var wanted = new ArrayList<Handout>();
        for (String word : kinds.isEmpty() ? Handout.words() : kinds) {
            wanted.add(Handout.of(word)
                    .orElseThrow(() -> new Refusal(
                            ExitCodes.USAGE, "--to is '" + word + "'" + Spelling.hint(word, Handout.words()))));
        }
        Programme programme = Folders.read(folder);
        ProgrammePlan found = PlanSource.read(plan);
        PlanSource.requireSame(programme, found);
        Handout.write(out, wanted, programme, found)
                .forEach(file -> spec.commandLine().getOut().println(file));
        return ExitCodes.OK;
    }
}
