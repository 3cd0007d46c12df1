package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.BenchPlanning;
import space.hamsafar.bench.BenchSolve;
import space.hamsafar.bench.Format;
import space.hamsafar.bench.InstanceFiles;
import space.hamsafar.planning.search.Limits;

/** {@code hamsafar bench}: the planning engine on public instances. */
@Command(
        name = "bench",
        description = "Runs the planning engine on public benchmark instances; every schedule is verified.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BenchCommand.Solve.class, BenchCommand.Planning.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar bench solve j301_1.sm --format psplib --seconds 2 --json",
            "  hamsafar bench planning --data DIR --family psplib --set j30 --sample 10 --seconds 1"
        })
final class BenchCommand implements Callable<Integer> {

    private static final String FORMATS = "psplib, max, mm, patterson, reservoir or mspsp";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }

    /** How long each instance is searched. */
    static final class Budget {

        private static final int MAX_SECONDS = 86_400;

        /** Wall time that may pass for a second of the budget, so that a busy machine still comes to an end. */
        private static final int WALL_CAP = 4;

        @Option(
                names = "--seconds",
                paramLabel = "S",
                description = "for each instance: S times the threads of CPU time of the whole process, "
                        + "and no more than four times S of wall time")
        private Optional<Double> seconds;

        @Option(
                names = "--schedules",
                paramLabel = "N",
                description = "schedules for each instance and thread; alone, the result is the same on any machine")
        private Optional<Long> schedules;

        @Option(
                names = "--seed",
                paramLabel = "N",
                defaultValue = "1",
                description = "seed (default: ${DEFAULT-VALUE})")
        private long seed;

        @Option(names = "--threads", paramLabel = "T", description = "threads (default: all processors)")
        private Optional<Integer> threads;

        Limits limits() {
            int count = threads.orElse(Runtime.getRuntime().availableProcessors());
            double time = seconds.orElse((double) MAX_SECONDS);
            long work = schedules.orElse(Long.MAX_VALUE);
            if (seconds.isEmpty() && schedules.isEmpty()) {
                throw new Refusal(ExitCodes.USAGE, "no limit is set: give --seconds, --schedules or both");
            }
            if (!(time > 0 && time <= MAX_SECONDS) || work < 1 || count < 1) {
                throw new Refusal(
                        ExitCodes.USAGE,
                        "--seconds is " + time + ", --schedules is " + work + " and --threads is " + count
                                + ": seconds must be above 0 and at most 86400, the others at least 1");
            }
            Optional<Duration> cpu = seconds.map(s -> millis(s * count));
            Optional<Duration> wall = seconds.map(s -> millis(s * WALL_CAP));
            return new Limits(work, wall, cpu, count, seed, count);
        }

        private static Duration millis(double seconds) {
            return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
        }
    }

    /** {@code hamsafar bench solve}: one instance. */
    @Command(
            name = "solve",
            description = "Solves one instance and prints its makespan, bound and schedule.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExample:%n",
            footer = "  hamsafar bench solve j301_1.sm --format psplib --seconds 2 --json")
    static final class Solve implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "instance, or ARCHIVE.zip!ENTRY")
        private String file;

        @Option(names = "--format", paramLabel = "FORMAT", required = true, description = FORMATS)
        private String format;

        @Mixin
        private Budget budget;

        @Option(names = "--json", description = "print one JSON object, schedule included")
        private boolean json;

        @Override
        public Integer call() {
            BenchSolve.Result result = BenchSolve.solve(InstanceFiles.read(file, format), budget.limits());
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(result.toJson());
            } else {
                out.printf(
                        Locale.ROOT,
                        "%s: makespan %s, lower bound %d, %s, %d ms%n",
                        result.instance(),
                        result.objective() == null ? "none" : result.objective(),
                        result.lowerBound(),
                        result.status(),
                        result.ms());
            }
            return ExitCodes.OK;
        }
    }

    /** {@code hamsafar bench planning}: a sample of a set. */
    @Command(
            name = "planning",
            description = "Solves a sample of a set and prints the gap to the best known makespans.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExample:%n",
            footer = "  hamsafar bench planning --data DIR --family psplib --set j30 --sample 10 --seconds 1")
    static final class Planning implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(
                names = "--data",
                paramLabel = "DIR",
                required = true,
                description = "folder with best-known.csv and the set, a folder or a zip archive")
        private Path data;

        @Option(
                names = "--family",
                paramLabel = "FAMILY",
                defaultValue = "psplib",
                description = FORMATS + " (default: ${DEFAULT-VALUE})")
        private String family;

        @Option(names = "--set", paramLabel = "SET", required = true, description = "such as j120 or ubo50")
        private String set;

        @Option(
                names = "--sample",
                paramLabel = "N",
                defaultValue = "10",
                description = "instances, spread evenly over the set (default: ${DEFAULT-VALUE})")
        private int sample;

        @Mixin
        private Budget budget;

        @Option(names = "--json", description = "print one JSON object")
        private boolean json;

        @Override
        public Integer call() {
            BenchPlanning.Report report = BenchPlanning.run(data, Format.parse(family), set, sample, budget.limits());
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(report.toJson());
            } else {
                out.print(report.toTable());
            }
            return ExitCodes.OK;
        }
    }
}
