package space.hamsafar.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import space.hamsafar.bench.BenchException;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.OutOfRangeException;

/** The command {@code hamsafar}: reads the words, starts the command that they name and returns its exit code. */
@Command(
        name = "hamsafar",
        description = "Plans and runs a visiting-astronaut programme, from the agreement to the landing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            // All commands stand here, in the order in which the help shows them.
            DemoCommand.class,
            CheckCommand.class,
            PlanCommand.class,
            ExplainCommand.class,
            SlipCommand.class,
            StayCommand.class,
            ReplanCommand.class,
            MoveCommand.class,
            BaselineCommand.class,
            RequestCommand.class,
            ApproveCommand.class,
            WithdrawCommand.class,
            ChangesCommand.class,
            DiffCommand.class,
            ExportCommand.class,
            RecordCommand.class,
            QualificationsCommand.class,
            CoverageCommand.class,
            CrewCommand.class,
            TrainingReplanCommand.class,
            WeekCommand.class,
            EphemerisCommand.class,
            PassesCommand.class,
            LightCommand.class,
            TargetsCommand.class,
            LaunchWindowsCommand.class,
            LandingCommand.class,
            AltitudeCommand.class,
            ScreenCommand.class,
            ApplicantsCommand.class,
            SelectCommand.class,
            LogCommand.class,
            BenchCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the input has problems, or no plan meets every demand",
            "2:the command line was not understood",
            "66:a file or folder cannot be read",
            "69:a JDK 25 or newer, or Maven, is missing",
            "70:a fault of the program, or a build that failed",
            "73:the output cannot be written",
            "75:another build held this folder for too long, or somebody else is writing; try again",
            "77:this person may not do it in this role, or not now"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar demo",
            "  hamsafar plan examples/pakistan-china --out plan-out",
            "",
            "`hamsafar test` builds everything and runs all checks and tests."
        })
final class Main {
    private static final int HELP_COLUMNS = 116;

    private Main() {}

    /** Runs the command and ends the process with one of the {@link ExitCodes}. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Returns the exit code of the command that the words name, its output written to the two writers. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Clock.systemUTC(), args);
    }

    /** The same at the time of a clock, which the acts of a selection go by. */
    static int run(PrintWriter out, PrintWriter err, Clock clock, String... args) {
        CommandLine commands = new CommandLine(new Main(), new WithClock(clock))
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(HELP_COLUMNS)
                .setExecutionExceptionHandler((fault, command, parsed) -> report(fault, command));
        if (args.length == 0) {
            commands.usage(err);
            return ExitCodes.USAGE;
        }
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError e) {
            err.println(
                    "hamsafar: not enough memory: give it more, such as HAMSAFAR_JAVA_OPTS=-Xmx4g, or less to plan");
            return ExitCodes.INTERNAL;
        } catch (Error e) {
            return internal(err, e);
        }
    }

    /** Makes the parts of commands: those that need to know the time with a clock. */
    private record WithClock(Clock clock) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> kind) throws Exception {
            return kind == SelectOptions.class
                    ? kind.cast(new SelectOptions(clock))
                    : CommandLine.defaultFactory().create(kind);
        }
    }

    private static int internal(PrintWriter err, Throwable fault) {
        err.println("hamsafar: internal fault: " + fault + "\nPlease report it together with the command line.");
        return ExitCodes.INTERNAL;
    }

    /** The message with the name of the option that has the value, where there is one such option. */
    private static String outOfRange(OutOfRangeException fault, CommandLine command) {
        List<String> options = command.getParseResult().matchedOptions().stream()
                .filter(option -> holds(option.getValue(), fault.value()))
                .map(OptionSpec::longestName)
                .toList();
        return options.size() == 1
                ? "%s is %s; %s".formatted(options.getFirst(), fault.value(), fault.allowed())
                : String.valueOf(fault.getMessage());
    }

    private static boolean holds(@Nullable Object given, double value) {
        return switch (given) {
            case Number number -> Double.compare(number.doubleValue(), value) == 0;
            case List<?> several -> several.stream().anyMatch(one -> holds(one, value));
            case null, default -> false;
        };
    }

    /** The one place where a fault becomes an exit code. */
    private static int report(Exception fault, CommandLine command) {
        PrintWriter err = command.getErr();
        switch (fault) {
            case Refusal refusal -> {
                refusal.lines()
                        .forEach(refusal.exitCode() == ExitCodes.PROBLEMS ? command.getOut()::println : err::println);
                return refusal.exitCode();
            }
            case OrbitException orbit -> {
                err.println("hamsafar: " + orbit.getMessage());
                return ExitCodes.NO_INPUT;
            }
            case OutOfRangeException range -> {
                err.println("hamsafar: " + outOfRange(range, command));
                return ExitCodes.USAGE;
            }
            case BenchException bench -> {
                err.println("hamsafar: " + bench.getMessage());
                return ExitCodes.NO_INPUT;
            }
            case UncheckedIOException io -> {
                err.println("hamsafar: " + io.getMessage());
                return ExitCodes.CANNOT_WRITE;
            }
            case ExchangeException exchange -> {
                err.println("hamsafar: " + exchange.getMessage());
                return ExitCodes.CANNOT_WRITE;
            }
            default -> {
                return internal(err, fault);
            }
        }
    }
}
