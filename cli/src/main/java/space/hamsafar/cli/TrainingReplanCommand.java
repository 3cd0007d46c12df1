package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.calendar.CalendarRevision;
import space.hamsafar.exchange.folder.PlanFolder;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.folder.TrainingEvents;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.training.Disturbance;
import space.hamsafar.programme.training.MendingCost;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TimetableDiff;
import space.hamsafar.programme.training.TrainingMender;

/** {@code hamsafar replan-training}: mends the timetable after illness, outages, failed tries and late visas. */
@Command(
        name = "replan-training",
        description =
                "Mends the timetable of a plan after what a file of events and the training records tell (a failed"
                        + " examination is taken again), with as little change as it can, and says what it cost."
                        + " What lies before the day 'now' stays.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar replan-training FOLDER events.yaml --plan plan-out/plan.json --out plan-out-2")
final class TrainingReplanCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 12;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EVENTS",
            description = "file of events, see docs/schema; without it only what the training records tell counts")
    private @Nullable Path eventFile;

    @Option(
            names = "--now",
            paramLabel = "DATE",
            description = "first day on which anything can be changed, where there is no file of events"
                    + " (default: the day after the last record)")
    private @Nullable String now;

    @Option(names = "--plan", paramLabel = "FILE", required = true, description = "plan.json whose timetable is mended")
    private Path planFile;

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write the mended plan to")
    private @Nullable Path out;

    @Option(names = "--json", description = "print the changes and the cost as JSON")
    private boolean json;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        ProgrammePlan plan = TrainingFiles.plan(planFile, programme);
        Disturbance disturbance = disturbance(programme, plan);
        if (out != null) {
            PlanFolder.requireOurs(out);
        }
        var mended = TrainingMender.mend(
                programme.syllabus(),
                programme.setting(),
                plan.training(),
                disturbance,
                TrainingMender.Effort.standard(seed));
        ZoneId zone = programme.setting().site(programme.syllabus().site()).zone();
        LocalDate launch = plan.flight()
                .launch()
                .map(window -> window.liftOff().atZone(zone).toLocalDate())
                .orElse(plan.training().lastDay());
        var cost = MendingCost.of(
                new MendingCost.Grounds(programme.syllabus(), plan.training(), disturbance, zone, launch), mended);
        if (json) {
            JsonOut.print(spec.commandLine().getOut(), data(mended, cost));
        } else {
            print(mended, cost, zone, disturbance.beyondResits(programme.syllabus()));
        }
        if (out != null) {
            ProgrammePlan after = plan.withTraining(mended.plan());
            PlanFolder.write(
                    out,
                    programme.withSyllabus(mended.syllabus()).withSetting(disturbance.in(programme.setting())),
                    after,
                    revision(after));
            spec.commandLine().getErr().println("written to " + out);
        }
        return mended.findings().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    /** What the events tell and, beside it, the tries that were failed by the training records. */
    private Disturbance disturbance(Programme programme, ProgrammePlan plan) {
        var records = TrainingFiles.records(folder, programme);
        return told(programme, records).withFailures(records, programme.syllabus(), plan.training());
    }

    private Disturbance told(Programme programme, List<TrainingRecord> records) {
        if (eventFile == null) {
            LocalDate last = TrainingFiles.lastDay(records)
                    .orElseThrow(() -> new Refusal(
                            ExitCodes.USAGE, "there are no training records in " + folder + ": give a file of events"));
            return new Disturbance(TrainingFiles.date(now, "--now", last.plusDays(1)), List.of());
        }
        if (now != null) {
            throw new Refusal(ExitCodes.USAGE, "--now and a file of events are given: the file has its own 'now'");
        }
        var content = TrainingEvents.read(eventFile, programme);
        return content.disturbance()
                .orElseThrow(() -> new Refusal(
                        ExitCodes.PROBLEMS,
                        content.problems().stream().map(Problem::toString).toList()));
    }

    /** The calendars move what those beside the old plan hold; those of an older result in the same place come after it. */
    private CalendarRevision revision(ProgrammePlan after) {
        Path beside = planFile.toAbsolutePath().getParent();
        var old = PlanFolder.revision(beside == null ? planFile : beside, after);
        return out == null ? old : old.notBefore(PlanFolder.revision(out, after));
    }

    private static Map<String, Object> data(TrainingMender.Mended mended, MendingCost cost) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("diff", mended.diff());
        data.put("unplaced", mended.plan().unplaced());
        data.put("proof", mended.proof());
        data.put("cost", cost);
        data.put("findings", mended.findings());
        data.put("happened", mended.happened());
        return data;
    }

    private void print(TrainingMender.Mended mended, MendingCost cost, ZoneId zone, List<String> warnings) {
        PrintWriter out = spec.commandLine().getOut();
        var rows = new Paragraphs(out, 24);
        TimetableDiff diff = mended.diff();
        rows.row(
                "Sessions",
                diff.moved().size() + " moved, " + diff.restaffed().size() + " with other people, "
                        + diff.added().size() + " added, " + diff.lost().size() + " lost");
        show(rows, "  moved", diff.moved(), zone);
        show(rows, "  other people", diff.restaffed(), zone);
        show(rows, "  added", diff.added(), zone);
        show(rows, "  lost", diff.lost(), zone);
        mended.plan()
                .unplaced()
                .forEach(one -> rows.row("  no place", one.unit() + "/" + one.number() + ": " + one.reason()));
        mended.proof().forEach(reason -> rows.row("  cannot be", reason));
        rows.row(
                "Hours of training",
                (cost.addedMinutes() >= 0 ? "+" : "-")
                        + String.format(Locale.ROOT, "%.1f h", Math.abs(cost.addedMinutes()) / 60.0));
        cost.readiness().forEach(one -> rows.row("  " + one.trainee(), one.text()));
        if (cost.atRisk().isEmpty()) {
            rows.row("Qualifications", "none is at risk until the launch on " + cost.launch());
        }
        cost.atRisk().forEach(risk -> rows.row("At risk", risk));
        warnings.forEach(warning -> rows.row("Note", warning));
        mended.findings()
                .forEach(finding ->
                        rows.row("Breaks", finding.rule() + ": " + finding.subject() + " " + finding.message()));
        mended.happened()
                .forEach(finding ->
                        rows.row("Has happened", finding.rule() + ": " + finding.subject() + " " + finding.message()));
        if (cost.isLater()) {
            rows.row("Note", "the training ends later: plan again to see what that does to the launch");
        }
    }

    private static void show(Paragraphs rows, String what, List<Session> sessions, ZoneId zone) {
        List<String> shown = new ArrayList<>();
        for (Session session : sessions.subList(0, Math.min(MOST_SHOWN, sessions.size()))) {
            shown.add(TimetableDiff.key(session) + " "
                    + session.start().atZone(zone).toLocalDateTime().toString().replace('T', ' '));
        }
        if (sessions.size() > MOST_SHOWN) {
            shown.add("and " + (sessions.size() - MOST_SHOWN) + " more, see --json");
        }
        shown.forEach(text -> rows.row(what, text));
    }
}
