package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.folder.PlanFolder;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.execution.EntryStatus;
import space.hamsafar.programme.execution.Judgement;
import space.hamsafar.programme.execution.Replan;
import space.hamsafar.programme.execution.RunningTimeline;
import space.hamsafar.programme.execution.StatusFile;
import space.hamsafar.programme.execution.WaysOut;
import space.hamsafar.programme.source.Problem;

/** {@code hamsafar replan}: a new timeline from now on, after what has really happened. */
@Command(
        name = "replan",
        description =
                "Makes a new crew timeline from now on: what has begun stands as it was, as little as possible of the"
                        + " rest moves. Shows who is behind, what is late and what it pushes, and what can be done about work that"
                        + " finds no place.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  hamsafar replan examples/pakistan-china --plan plan-out --status status.csv --now 2026-10-29T04:00Z \\",
            "           --out replanned"
        })
final class ReplanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(names = "--plan", paramLabel = "PLAN", required = true, description = "plan folder, or plan.json")
    private String plan;

    @Option(
            names = "--status",
            paramLabel = "FILE",
            required = true,
            description = "what happened, as CSV (entry,status,start,end,restMinutes,note) or JSON")
    private Path status;

    @Option(names = "--now", paramLabel = "TIME", required = true, description = "such as 2026-10-29T04:00Z")
    private String now;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the new plan, replaced as a whole")
    private Optional<Path> out;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "of random choices (default: 1)")
    private long seed;

    @Option(names = "--json", description = "print everything as JSON")
    private boolean json;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        ProgrammePlan before = PlanSource.read(plan);
        PlanSource.requireSame(programme, before);
        out.ifPresent(PlanFolder::requireOurs);
        var mission = programme.mission();
        var setting = programme.setting();
        RunningTimeline running =
                RunningTimeline.of(mission, setting, before.flight()).orElseThrow();
        Map<String, EntryStatus> statuses = statuses(before);
        Replan replan = running.replan(statuses, PlanSource.instant("--now", now), Replanner.Effort.quick(seed));
        var judgement = Judgement.of(mission, setting, before.flight(), replan);
        var ways = WaysOut.of(mission, setting, running, statuses, replan);
        out.ifPresent(folder -> PlanFolder.write(folder, programme, before.withFlight(replan.plan())));
        var report = new ReplanReport(replan, judgement, ways);
        var printed = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(printed, report.asData());
        } else {
            report.print(printed);
            out.ifPresent(folder -> printed.println("Written to " + folder));
        }
        return judgement.open().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    private Map<String, EntryStatus> statuses(ProgrammePlan before) {
        return switch (StatusFile.read(status, before.flight(), PlanSource.instant("--now", now))) {
            case StatusFile.Read(Map<String, EntryStatus> statuses) -> statuses;
            case StatusFile.Refused(List<Problem> problems) ->
                throw new Refusal(
                        ExitCodes.PROBLEMS,
                        problems.stream().map(Problem::toString).toList());
        };
    }
}
