package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Instant;
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
import space.hamsafar.programme.change.ChangeEvent;
import space.hamsafar.programme.change.ChangeEvent.Approval;
import space.hamsafar.programme.change.ChangeEvent.RequestImplemented;
import space.hamsafar.programme.change.ChangeRecord;
import space.hamsafar.programme.change.ChangeRecord.Standing;
import space.hamsafar.programme.change.Rebase;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineModel;
import space.hamsafar.programme.setting.Finding;

/** {@code hamsafar approve}: a control centre approves a change request; the host's centre last. */
@Command(
        name = "approve",
        description =
                "Approves a change request for a control centre. The host's centre has the last word: by its approval"
                        + " the request is implemented and the plan folder shows the new plan.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar approve plan-out 1 --folder examples/pakistan-china --centre suparco --by N")
final class ApproveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLANFOLDER", description = "plan folder with a baseline")
    private Path planFolder;

    @Parameters(index = "1", paramLabel = "NUMBER", description = "of the request")
    private int number;

    @Option(names = "--folder", paramLabel = "FOLDER", required = true, description = "programme folder")
    private Path folder;

    @Option(names = "--centre", paramLabel = "CENTRE", required = true, description = "party of the control centre")
    private String centre;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "flight director who approves")
    private String by;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "free text")
    private String note;

    @Option(names = "--despite-findings", description = "implement it though the checker has findings")
    private boolean despite;

    @Option(names = "--at", paramLabel = "TIME", description = "time of the decision (default: now)")
    private Optional<String> at;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        ChangeFolder changes = Changes.of(planFolder);
        Instant time = Changes.at(at);
        ChangeEvent event = Changes.required(changes.append(record -> ruling(programme, changes, record, time)));
        var out = spec.commandLine().getOut();
        RecordReport.request(out, Changes.read(changes).request(number).orElseThrow());
        if (event instanceof RequestImplemented) {
            Changes.publish(planFolder, programme, spec.commandLine().getErr());
            out.println("Implemented; " + planFolder + " shows the new plan.");
        }
        return ExitCodes.OK;
    }

    private ChangeRecord.Ruling ruling(Programme programme, ChangeFolder changes, ChangeRecord record, Instant time) {
        var approval = new Approval(centre, by);
        Optional<Standing> standing = record.request(number);
        var first = record.approve(
                time,
                number,
                approval,
                standing.map(one -> one.request().plan()).orElse(""),
                note);
        boolean last = first instanceof ChangeRecord.Allowed(ChangeEvent event) && event instanceof RequestImplemented;
        if (!last || standing.isEmpty()) {
            return first;
        }
        var request = standing.get().request();
        ProgrammePlan current = changes.plan(record.currentPlan().orElseThrow());
        ProgrammePlan proposed = changes.plan(request.plan());
        List<Finding> findings = request.findings();
        String id = request.plan();
        if (!record.currentPlan().equals(Optional.of(request.basePlan()))) {
            var rebased = Rebase.of(
                    changes.plan(request.basePlan()).flight().timeline(),
                    proposed.flight().timeline(),
                    current.flight().timeline());
            if (!rebased.conflicts().isEmpty()) {
                return new ChangeRecord.Refused("another request has changed "
                        + String.join(", ", rebased.conflicts()) + " since: withdraw request " + number
                        + " and write it again");
            }
            FlightPlan merged = TimelineModel.of(programme.mission(), programme.setting(), current.flight())
                    .orElseThrow()
                    .plan(current.flight(), rebased.timeline(), Map.of());
            findings = RequestCommand.broken(programme, current.flight(), merged);
            id = changes.keep(current.withFlight(merged));
        }
        if (!findings.isEmpty() && !despite) {
            return new ChangeRecord.Refused("the checker finds "
                    + (findings.size() == 1 ? "a broken rule: " : findings.size() + " broken rules, the first: ")
                    + findings.getFirst().message() + "; implement it with --despite-findings, or refuse it");
        }
        return record.approve(time, number, approval, id, note);
    }
}
