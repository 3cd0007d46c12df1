package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import space.hamsafar.programme.CheckedPlan;
import space.hamsafar.programme.PlanOptions;
import space.hamsafar.programme.PlanProgress;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.ProgrammePlanner;

/** The options that planning commands share, and the planning itself with its progress shown. */
final class PlanRun {

    private static final double MAX_SECONDS = 86_400;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "search for so long instead of a fixed amount of work; such a plan depends on the machine")
    private @Nullable Double seconds;

    @Option(names = "--seed", paramLabel = "N", description = "seed of all random choices (default: 1)")
    private @Nullable Long seed;

    /** The options as the engine takes them. */
    PlanOptions options() {
        var options = PlanOptions.standard();
        if (seed != null) {
            options = options.withSeed(seed);
        }
        if (seconds != null) {
            if (!(seconds > 0 && seconds <= MAX_SECONDS)) {
                throw new Refusal(
                        ExitCodes.USAGE, "--seconds is " + seconds + ": it must be above 0 and at most 86400 (a day)");
            }
            options = options.withSearchTime(Duration.ofMillis(Math.round(seconds * 1000)));
        }
        return options;
    }

    /** The plan of a programme, progress shown on standard error. */
    ProgrammePlan plan(Programme programme, PrintWriter err) {
        return checked(programme, err).plan();
    }

    /** The same with what the checker found in it. */
    CheckedPlan checked(Programme programme, PrintWriter err) {
        try (var bar = ProgressBar.on(err)) {
            return ProgrammePlanner.planChecked(programme, options(), on(bar));
        }
    }

    /** Progress of the planner as a bar. */
    static PlanProgress on(ProgressBar bar) {
        return (phase, share) -> bar.show(phase.name().toLowerCase(Locale.ROOT), share);
    }

    /** The folder to write to, if one is named. */
    static Path outOr(@Nullable Path out, String otherwise) {
        return Optional.ofNullable(out).orElse(Path.of(otherwise));
    }
}
