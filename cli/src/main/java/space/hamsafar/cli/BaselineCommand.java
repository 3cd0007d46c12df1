package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammeChecker;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.change.Centre;
import space.hamsafar.programme.change.ChangeEvent.Approval;
import space.hamsafar.programme.change.ChangeEvent.BaselineApproved;
import space.hamsafar.programme.change.ChangeEvent.VersionKept;
import space.hamsafar.programme.change.ChangeRecord;
import space.hamsafar.programme.change.Level;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.source.Spelling;

/** {@code hamsafar baseline}: keeps the plan of a folder as a version, or as the baseline that both centres approved. */
@Command(
        name = "baseline",
        description = "Makes the plan of a folder the baseline, approved by each control centre; a change then needs a"
                + " change request. With --draft it is only kept as a version, which binds nobody.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar baseline plan-out --folder examples/pakistan-china --draft --level day-level --by planner",
            "  hamsafar baseline plan-out --folder examples/pakistan-china --approve suparco=A --approve cmsa=B --by planner"
        })
final class BaselineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLANFOLDER", description = "folder that `hamsafar plan` wrote")
    private Path planFolder;

    @Option(names = "--folder", paramLabel = "FOLDER", required = true, description = "programme folder")
    private Path folder;

    @Option(
            names = "--approve",
            paramLabel = "CENTRE=NAME",
            description = "who approves for a control centre, named by its party; once for each")
    private Map<String, String> approvals = new LinkedHashMap<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "short-term",
            description = "day-level, weekly-look-ahead, short-term or execution-day (default: ${DEFAULT-VALUE})")
    private String level;

    @Option(names = "--draft", description = "keep it as a version, without approval")
    private boolean draft;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "who records it")
    private String by;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "free text")
    private String note;

    @Option(names = "--at", paramLabel = "TIME", description = "time of the decision (default: now)")
    private Optional<String> at;

    @Override
    public Integer call() {
        Level wanted = Level.of(level)
                .orElseThrow(() -> new Refusal(
                        ExitCodes.USAGE, "--level is '" + level + "'" + Spelling.hint(level, Level.words())));
        Programme programme = Folders.read(folder);
        var changes = Changes.of(planFolder);
        ProgrammePlan plan = PlanSource.read(planFolder.resolve("plan.json"));
        PlanSource.requireSame(programme, plan);
        List<Finding> findings = draft ? List.of() : ProgrammeChecker.check(programme, plan);
        if (!findings.isEmpty()) {
            throw new Refusal(
                    ExitCodes.PROBLEMS,
                    findings.stream()
                            .map(one -> planFolder + ": " + one.rule() + ": " + one.subject() + ": " + one.message())
                            .toList());
        }
        var time = Changes.at(at);
        var given = approvals.entrySet().stream()
                .map(one -> new Approval(one.getKey(), one.getValue()))
                .toList();
        var centres = Centre.of(programme.mission(), programme.setting());
        String id = changes.keep(plan);
        Changes.required(changes.append(record -> draft
                ? new ChangeRecord.Allowed(new VersionKept(time, by, wanted, id, note))
                : record.baseline(new BaselineApproved(time, by, wanted, centres, given, id, note))));
        spec.commandLine()
                .getOut()
                .println((draft ? "Version" : "Baseline") + " (" + wanted.word() + ") recorded: plan " + id);
        return ExitCodes.OK;
    }
}
