package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import space.hamsafar.programme.SeatOutlook;
import space.hamsafar.programme.qualification.TrainingRecord;
import space.hamsafar.programme.seat.SeatProposal;
import space.hamsafar.programme.seat.SeatSwap;

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
        List<TrainingRecord> records = TrainingFiles.records(folder, programme);
        ProgrammePlan plan =
                file == null ? run.plan(programme, spec.commandLine().getErr()) : TrainingFiles.plan(file, programme);
        SeatOutlook outlook = SeatOutlook.of(programme, plan, records)
                .orElseThrow(
                        () -> new Refusal(ExitCodes.PROBLEMS, "the plan has no launch: nobody's seat can be proposed"));
        var proposal = outlook.proposal();
        var swap = outlook.swap();
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
