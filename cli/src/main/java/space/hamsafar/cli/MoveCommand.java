package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.folder.PlanFolder;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.change.HandEdit;
import space.hamsafar.programme.change.RuleSource;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.source.Spelling;

/** {@code hamsafar move}: checks at once what a move by hand would break. */
@Command(
        name = "move",
        description =
                "Moves an entry of the crew timeline to another time and lists every rule that it breaks, with its"
                        + " source. Nothing is written without --apply.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar move examples/pakistan-china blood-draw#1 2026-10-29T10:05 --plan plan-out     time on board",
            "  hamsafar move examples/pakistan-china blood-draw#1 2026-10-29T02:05Z --plan plan-out --apply"
        })
final class MoveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Parameters(index = "1", paramLabel = "ENTRY", description = "id of an entry of the timeline")
    private String entry;

    @Parameters(index = "2", paramLabel = "TIME", description = "new start: with an offset, or on-board time without")
    private String time;

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            defaultValue = "plan-out",
            description = "plan folder (default: ${DEFAULT-VALUE})")
    private Path plan;

    @Option(names = "--apply", description = "write the plan if nothing is broken and there is no baseline yet")
    private boolean apply;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        ProgrammePlan before = PlanSource.read(plan);
        PlanSource.requireSame(programme, before);
        if (apply) {
            requireFree();
        }
        var edits = List.<HandEdit.Edit>of(
                new HandEdit.Move(entry, at(programme.mission().rules().zone())));
        requireKnown(before.flight(), edits);
        var edited = new HandEdit(programme.mission(), programme.setting()).apply(before.flight(), edits);
        print(programme, edited);
        if (apply && edited.broken().isEmpty()) {
            ProgrammePlan after = before.withFlight(edited.plan());
            PlanFolder.update(plan, programme, after, PlanFolder.revision(plan, after));
            spec.commandLine().getErr().println("written to " + plan);
        }
        return edited.broken().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    /** After the baseline only a request changes the plan. */
    private void requireFree() {
        boolean baseline = Changes.read(Changes.of(plan)).baseline().isPresent();
        if (baseline) {
            throw new Refusal(
                    ExitCodes.PROBLEMS,
                    plan + " holds a baseline: open a change request instead, hamsafar request " + plan + " --folder "
                            + folder + " --move " + entry + "=TIME …");
        }
    }

    private Instant at(ZoneId board) {
        try {
            return LocalDateTime.parse(time).atZone(board).toInstant();
        } catch (DateTimeException e) {
            return PlanSource.instant("the time", time);
        }
    }

    /** Refuses an edit of an entry that the timeline lacks. */
    static void requireKnown(FlightPlan plan, List<HandEdit.Edit> edits) {
        HandEdit.unknown(plan, edits).ifPresent(edit -> {
            var ids = plan.timeline().stream().map(TimelineEntry::id).toList();
            throw new Refusal(
                    ExitCodes.USAGE,
                    "the timeline has no entry '" + edit.entry() + "'" + Spelling.hint(edit.entry(), ids));
        });
    }

    private void print(Programme programme, HandEdit.Edited edited) {
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(
                    out,
                    Map.of(
                            "changes", DiffReport.asData(edited.changes()),
                            "broken",
                                    edited.broken().stream()
                                            .map(one -> violation(programme, one))
                                            .toList(),
                            "standing", edited.standing()));
            return;
        }
        DiffReport.print(out, edited.changes());
        edited.broken().forEach(one -> {
            out.println(one.rule() + ": " + one.message());
            out.println("    " + RuleSource.of(programme.mission(), one));
        });
        out.println(
                edited.broken().isEmpty()
                        ? "Breaks no rule."
                        : "Breaks " + edited.broken().size() + " rules.");
    }

    private static Map<String, String> violation(Programme programme, Finding finding) {
        return Map.of(
                "rule", finding.rule(),
                "subject", finding.subject(),
                "message", finding.message(),
                "source", RuleSource.of(programme.mission(), finding));
    }
}
