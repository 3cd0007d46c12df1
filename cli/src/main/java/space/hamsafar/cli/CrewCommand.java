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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.qualification.Achievements;
import space.hamsafar.programme.qualification.QualificationMatrix;
import space.hamsafar.programme.qualification.Standing;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.seat.SeatProposal;
import space.hamsafar.programme.seat.SeatSwap;
import space.hamsafar.programme.training.Outlook;

/** {@code hamsafar crew}: who may fly, and until when the backup can take the seat. */
@Command(
        name = "crew",
        description =
                "Says who may fly by what they will hold at launch and landing, whom that puts first, and the last"
                        + " day on which the backup can still take the seat. The parties decide; this only reckons.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar crew examples/pakistan-china --plan plan-out/plan.json")
final class CrewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "plan.json made from the folder; without it the plan is made first")
    private @Nullable Path file;

    @Option(names = "--json", description = "print the proposal as JSON")
    private boolean json;

    @Mixin
    private PlanRun run;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        List<TrainingRecord> records = TrainingFiles.records(folder);
        ProgrammePlan plan =
                file == null ? run.plan(programme, spec.commandLine().getErr()) : TrainingFiles.plan(file, programme);
        ZoneId zone = programme.setting().site(programme.syllabus().site()).zone();
        LocalDate launch = plan.flight()
                .launch()
                .map(window -> window.liftOff().atZone(zone).toLocalDate())
                .orElseThrow(
                        () -> new Refusal(ExitCodes.PROBLEMS, "the plan has no launch: nobody's seat can be proposed"));
        LocalDate landing = plan.flight()
                .landing()
                .map(found -> found.landing().atZone(zone).toLocalDate())
                .orElse(launch);
        var known = new Outlook.Known(records, TrainingFiles.lastDay(records).orElse(LocalDate.MIN));
        var atLaunch = Outlook.forecast(programme.syllabus(), plan.training(), zone, known, launch);
        var atLanding = Outlook.forecast(programme.syllabus(), plan.training(), zone, known, landing);
        var proposal = SeatProposal.of(new SeatProposal.Grounds(
                programme.syllabus().qualifications(),
                people(programme),
                atLaunch,
                atLanding,
                grades(programme, records)));
        var swap = swap(programme, plan, atLaunch, launch);
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("proposal", proposal);
            data.put("swap", swap);
            JsonOut.print(spec.commandLine().getOut(), data);
        } else {
            print(proposal, swap);
        }
        return proposal.prime().isPresent() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    /** The one who is named as prime comes first. */
    private static List<String> people(Programme programme) {
        List<String> people = new ArrayList<>(programme.syllabus().trainees());
        people.remove(programme.mission().prime());
        people.addFirst(programme.mission().prime());
        return people;
    }

    private static List<Optional<Double>> grades(Programme programme, List<TrainingRecord> records) {
        return people(programme).stream()
                .map(person -> Achievements.standing(records).stream()
                        .filter(record -> record.person().equals(person))
                        .flatMapToInt(record -> record.grade().stream())
                        .average())
                .map(mean -> mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.<Double>empty())
                .toList();
    }

    private static SeatSwap swap(
            Programme programme, ProgrammePlan plan, QualificationMatrix atLaunch, LocalDate launch) {
        String prime = programme.mission().prime();
        String backup = programme.mission().backup();
        List<Standing> standings = SeatSwap.needed(programme.syllabus().qualifications()).stream()
                .flatMap(one -> atLaunch.standing(backup, one.id()).stream())
                .toList();
        int days = programme
                .syllabus()
                .rules()
                .swapDays()
                .map(figure -> (int) Math.ceil(figure.value()))
                .orElse(0);
        SeatSwap swap = SeatSwap.of(launch, days, standings);
        if (swap.lastDay().isEmpty()) {
            return swap;
        }
        ZoneId zone = programme.setting().site(programme.syllabus().site()).zone();
        var alone =
                SeatSwap.primeAlone(plan.training(), prime, zone, swap.lastDay().get());
        long aboard = plan.flight().timeline().stream()
                .filter(entry -> entry.crew().contains(prime))
                .count();
        List<String> replanned = new ArrayList<>();
        if (aboard > 0) {
            replanned.add(aboard + " activities aboard of " + prime + " become those of " + backup);
        }
        if (!alone.isEmpty()) {
            replanned.add(alone.size() + " sessions of " + prime + " alone fall away, such as "
                    + alone.getFirst().unit() + "/" + alone.getFirst().number());
        }
        replanned.add("nobody is backup any more, unless " + prime + " stays in training");
        return swap.withReplanned(replanned);
    }

    private void print(SeatProposal proposal, SeatSwap swap) {
        PrintWriter out = spec.commandLine().getOut();
        var rows = new Paragraphs(out, 24);
        rows.row("Launch to landing", proposal.launch() + " to " + proposal.landing());
        for (var candidate : proposal.candidates()) {
            rows.row(
                    "  " + candidate.person(),
                    (candidate.mayFly()
                                    ? "may fly, ready on "
                                            + candidate
                                                    .readyOn()
                                                    .map(LocalDate::toString)
                                                    .orElse("?")
                                    : "may not fly: " + String.join("; ", candidate.lacking()))
                            + candidate
                                    .meanGrade()
                                    .map(mean -> String.format(Locale.ROOT, ", mean grade %.1f", mean))
                                    .orElse(""));
        }
        rows.row("Proposed prime", proposal.prime().orElse("nobody"));
        rows.row("Proposed backup", proposal.backup().orElse("nobody"));
        proposal.reasons().forEach(reason -> rows.row("  because", reason));
        rows.row("Last day of a swap", swap.lastDay().map(LocalDate::toString).orElse("none"));
        rows.row("  because", swap.reason());
        swap.replanned().forEach(what -> rows.row("  then anew", what));
    }
}
