package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.folder.PlanFolder;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;

/** {@code hamsafar plan}: plans a programme folder from agreement to landing and writes what people read. */
@Command(
        name = "plan",
        description =
                "Plans a programme from the agreement to the landing and writes plan.json, report.html, calendars,"
                        + " tables and the station's ephemeris.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar plan examples/pakistan-china --out plan-out",
            "  hamsafar plan examples/pakistan-china --out plan-out --seconds 60 --seed 7"
        })
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder to write, replaced as a whole")
    private Path out;

    @Option(names = "--json", description = "print the plan as JSON instead of a summary")
    private boolean json;

    @Mixin
    private PlanRun run;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        PlanFolder.requireOurs(out);
        var checked = run.checked(programme, spec.commandLine().getErr());
        ProgrammePlan plan = checked.plan();
        var files = PlanFolder.write(out, programme, plan);
        var console = Console.of(spec.commandLine().getOut(), spec.commandLine().getErr());
        if (json) {
            console.out().print(PlanJson.write(plan));
        } else {
            Summary.print(console, programme, plan, out, files);
        }
        return Summary.isComplete(checked) ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }
}
