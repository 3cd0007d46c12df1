package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.validate.Validation;

/** {@code hamsafar bench validate}: results against what others published. */
@Command(
        name = "validate",
        description = "Holds results against published data and prints each figure with its target.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar bench validate --data DIR --only passes")
final class BenchValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "folder with the public data sets")
    private Path data;

    @Option(names = "--only", paramLabel = "NAME", description = "a check to run, may be repeated (default: all)")
    private @Nullable List<String> only;

    @Option(names = "--json", description = "print an array of checks with their figures")
    private boolean json;

    @Override
    public Integer call() {
        var outcomes = Validation.run(data, only == null ? List.of() : only);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Validation.toJson(outcomes));
        } else {
            out.print(Validation.toTable(outcomes));
        }
        return Validation.isMet(outcomes) ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }
}
