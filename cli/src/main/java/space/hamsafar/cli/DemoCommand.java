package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.folder.PlanFolder;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;

/** {@code hamsafar demo}: plans the example that comes with the project. */
@Command(
        name = "demo",
        description = "Plans the Pakistan–China programme of examples/pakistan-china and shows what came out.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar demo")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "hamsafar-demo",
            description = "folder to write, replaced as a whole (default: ${DEFAULT-VALUE})")
    private Path out;

    @Mixin
    private PlanRun run;

    @Override
    public Integer call() {
        Programme programme = Folders.read(Folders.example());
        PlanFolder.requireOurs(out);
        var checked = run.checked(programme, spec.commandLine().getErr());
        ProgrammePlan plan = checked.plan();
        var files = PlanFolder.write(out, programme, plan);
        Summary.print(
                Console.of(spec.commandLine().getOut(), spec.commandLine().getErr()), programme, plan, out, files);
        return Summary.isComplete(checked) ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }
}
