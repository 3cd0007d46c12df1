package space.hamsafar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.bench.ProjectJson;
import space.hamsafar.bench.generate.Kind;

/** {@code hamsafar bench generate}: a project of any size. */
@Command(
        name = "generate",
        description = {
            "Makes up a project and prints it as JSON, which 'bench solve --format json' reads.",
            "The same arguments give the same project."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar bench generate --activities 600 --kind timeline --seed 1 --out timeline.json")
final class BenchGenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--activities", paramLabel = "N", required = true, description = "1 to 100,000")
    private int activities;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "timeline",
            description = "timeline (a visiting mission), training (a timetable) or project (precedences and resources "
                    + "alone); default: ${DEFAULT-VALUE}")
    private String kind;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "write there (default: standard output)")
    private Optional<Path> out;

    @Override
    public Integer call() {
        String text = ProjectJson.write(Kind.parse(kind).generate(activities, seed));
        if (out.isEmpty()) {
            spec.commandLine().getOut().println(text);
            return ExitCodes.OK;
        }
        try {
            Files.writeString(out.get(), text + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return ExitCodes.OK;
    }
}
