package space.hamsafar.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.BenchSolve;
import space.hamsafar.bench.InstanceFiles;

/** {@code hamsafar bench solve}: one instance. */
@Command(
        name = "solve",
        description = "Solves one instance and prints its makespan, bound and schedule, or why there is none.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar bench solve j301_1.sm --format psplib --seconds 2 --json")
final class BenchSolveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "instance, or ARCHIVE.zip!ENTRY")
    private String file;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = BenchCommand.FORMATS)
    private String format;

    @Mixin
    private SearchBudget budget;

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
            if (result.conflictProof() != null) {
                out.printf("why there is no schedule (%s):%n", result.conflictProof());
                result.conflict().forEach(constraint -> out.println("  " + constraint));
            }
            result.levels().stream().filter(level -> level.value() > 0).forEach(this::print);
        }
        return ExitCodes.OK;
    }

    private void print(BenchSolve.Reached level) {
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "  %s %d%s%n",
                        level.level(),
                        level.value(),
                        level.bound() == null ? "" : ", at least " + level.bound());
    }
}
