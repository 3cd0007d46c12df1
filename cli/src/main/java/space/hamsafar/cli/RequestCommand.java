package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
import space.hamsafar.exchange.change.ChangeFolder;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.change.ChangeEvent.RequestOpened;
import space.hamsafar.programme.change.ChangeRecord;
import space.hamsafar.programme.change.ChangeRequest;
import space.hamsafar.programme.change.HandEdit;
import space.hamsafar.programme.change.Touched;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.check.FlightChecker;
import space.hamsafar.programme.setting.Finding;

/** {@code hamsafar request}: opens a numbered request to change an approved timeline. */
@Command(
        name = "request",
        description =
                "Opens a change request against the baseline: moves and drops, or a whole replanned timeline. It is"
                        + " checked at once; the control centres then approve it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar request plan-out --folder examples/pakistan-china --move talk#1=2026-10-30T04:00Z --title T \\",
            "           --author N --discipline payload --reason R --source S",
            "  hamsafar request plan-out --folder examples/pakistan-china --with replanned --title T --author N \\",
            "           --discipline planning --reason R --source S"
        })
final class RequestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLANFOLDER", description = "plan folder with a baseline")
    private Path planFolder;

    @Option(names = "--folder", paramLabel = "FOLDER", required = true, description = "programme folder")
    private Path folder;

    @Option(names = "--title", paramLabel = "TEXT", required = true, description = "what is to change, in a line")
    private String title;

    @Option(names = "--author", paramLabel = "NAME", required = true, description = "who wants it")
    private String author;

    @Option(names = "--discipline", paramLabel = "WORD", required = true, description = "such as payload")
    private String discipline;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why")
    private String reason;

    @Option(names = "--source", paramLabel = "TEXT", required = true, description = "where the need comes from")
    private String source;

    @Option(names = "--move", paramLabel = "ENTRY=TIME", description = "let an entry begin at another time")
    private Map<String, String> moves = new LinkedHashMap<>();

    @Option(names = "--drop", paramLabel = "ENTRY", description = "take an entry out")
    private List<String> drops = List.of();

    @Option(names = "--with", paramLabel = "PLAN", description = "propose the timeline of this plan folder")
    private Optional<String> with;

    @Option(names = "--at", paramLabel = "TIME", description = "time of the request (default: now)")
    private Optional<String> at;

    @Override
    public Integer call() {
        if (with.isPresent() == (!moves.isEmpty() || !drops.isEmpty())) {
            throw new Refusal(ExitCodes.USAGE, "give either --move and --drop, or --with");
        }
        Programme programme = Folders.read(folder);
        ChangeFolder changes = Changes.of(planFolder);
        ProgrammePlan base = PlanSource.read(planFolder);
        PlanSource.requireSame(programme, base);
        FlightPlan proposed =
                with.map(word -> PlanSource.read(word).flight()).orElseGet(() -> edited(programme, base.flight()));
        var diff = TimelineDiff.between(base.flight().timeline(), proposed.timeline());
        if (diff.isEmpty()) {
            throw new Refusal(ExitCodes.PROBLEMS, "the request changes nothing in the timeline");
        }
        List<Finding> findings = broken(programme, base.flight(), proposed);
        var touched = Touched.by(diff, programme.mission());
        String baseId = Changes.read(changes).currentPlan().orElse("");
        String planId = changes.keep(base.withFlight(proposed));
        var time = Changes.at(at);
        var event = (RequestOpened) Changes.required(changes.append(record -> record.open(new RequestOpened(
                time, author, request(record, new Content(baseId, planId, diff.ids(), touched, findings))))));
        RecordReport.request(
                spec.commandLine().getOut(),
                Changes.read(changes).request(event.request().number()).orElseThrow());
        return findings.isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    private record Content(String base, String plan, List<String> entries, Touched touched, List<Finding> findings) {}

    private ChangeRequest request(ChangeRecord record, Content content) {
        return new ChangeRequest(
                record.nextRequest(),
                title,
                author,
                discipline,
                reason,
                source,
                content.base,
                content.plan,
                content.entries,
                content.touched.resources(),
                content.touched.constraints(),
                content.findings);
    }

    private FlightPlan edited(Programme programme, FlightPlan plan) {
        var edits = new ArrayList<HandEdit.Edit>();
        moves.forEach((entry, time) -> edits.add(new HandEdit.Move(entry, PlanSource.instant("--move", time))));
        drops.forEach(entry -> edits.add(new HandEdit.Drop(entry)));
        MoveCommand.requireKnown(plan, edits);
        return new HandEdit(programme.mission(), programme.setting())
                .apply(plan, edits)
                .plan();
    }

    /** What the proposed plan breaks that the plan before does not. */
    static List<Finding> broken(Programme programme, FlightPlan before, FlightPlan after) {
        var known = new HashSet<>(FlightChecker.check(programme.mission(), programme.setting(), before));
        return FlightChecker.check(programme.mission(), programme.setting(), after).stream()
                .filter(finding -> !known.contains(finding))
                .toList();
    }
}
