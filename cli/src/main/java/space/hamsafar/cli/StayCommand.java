package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammeStay;
import space.hamsafar.programme.flight.StayChange;
import space.hamsafar.programme.flight.StayMove;

/** {@code hamsafar stay}: what a launch slip, another length or an early return does to the crew timeline. */
@Command(
        name = "stay",
        description = "Moves the whole crew timeline after a launch slip, to a longer or shorter stay, or to an early"
                + " return, and shows what moves, what is lost, and what the other control centre must be asked for.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar stay examples/pakistan-china --launch-slip 2",
            "  hamsafar stay examples/pakistan-china --longer 1",
            "  hamsafar stay examples/pakistan-china --return 2026-10-29T06:00Z"
        })
final class StayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @ArgGroup(multiplicity = "1")
    private Wish wish;

    @Option(names = "--json", description = "print the outcome as JSON")
    private boolean json;

    @Mixin
    private PlanRun run;

    /** The one change that is asked for. */
    static final class Wish {

        @Option(names = "--launch-slip", paramLabel = "DAYS", description = "the launch comes so many days later")
        private @Nullable Integer slip;

        @Option(names = "--longer", paramLabel = "DAYS", description = "the stay is so many days longer")
        private @Nullable Integer longer;

        @Option(names = "--shorter", paramLabel = "DAYS", description = "the stay is so many days shorter")
        private @Nullable Integer shorter;

        @Option(
                names = "--return",
                paramLabel = "INSTANT",
                description = "home with the best landing of the day after an instant, such as 2026-10-29T06:00Z")
        private @Nullable String home;
    }

    @Override
    public Integer call() {
        StayChange change = change();
        Programme programme = Folders.read(folder);
        StayMove move;
        try (var bar = ProgressBar.on(spec.commandLine().getErr())) {
            move = ProgrammeStay.plan(programme, change, run.options(), PlanRun.on(bar));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCodes.USAGE, "hamsafar: " + e.getMessage());
        }
        if (json) {
            print(move);
        } else {
            var console =
                    Console.of(spec.commandLine().getOut(), spec.commandLine().getErr());
            new StayReport(console, programme).print(move);
        }
        return move.after().docking().isPresent() ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }

    private void print(StayMove move) {
        var data = new LinkedHashMap<String, Object>();
        data.put("dockingBefore", move.before().docking());
        data.put("dockingAfter", move.after().docking());
        data.put("undockingAfter", move.after().undocking());
        data.put("landingAfter", move.after().landing());
        data.put("days", move.days());
        data.put("moved", move.diff().moved());
        data.put("restaffed", move.diff().restaffed());
        data.put("added", move.diff().added());
        data.put("gone", move.diff().lost());
        data.put("lost", move.lost());
        data.put("asks", move.asks());
        data.put("problems", move.after().problems());
        JsonOut.print(spec.commandLine().getOut(), data);
    }

    private StayChange change() {
        try {
            if (wish.slip != null) {
                return new StayChange.LaunchSlip(wish.slip);
            }
            if (wish.longer != null) {
                return new StayChange.Length(positive("--longer", wish.longer));
            }
            if (wish.shorter != null) {
                return new StayChange.Length(-positive("--shorter", wish.shorter));
            }
            return new StayChange.Return(instant(String.valueOf(wish.home)));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCodes.USAGE, "hamsafar: " + e.getMessage());
        }
    }

    private static int positive(String option, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(option + " is " + days + ": give at least 1 day");
        }
        return days;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--return is '" + text + "': write an instant with its offset, such as 2026-10-29T06:00Z", e);
        }
    }
}
