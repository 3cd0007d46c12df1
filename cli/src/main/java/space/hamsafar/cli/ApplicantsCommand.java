package space.hamsafar.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.programme.folder.ApplicantFile;
import space.hamsafar.programme.selection.ApplicantGenerator;

/** {@code hamsafar applicants}: made-up applicants for an example or a rehearsal. */
@Command(
        name = "applicants",
        description = "Writes made-up applicants, the same ones for the same seed: the first rows of a longer file are"
                + " the rows of a shorter one.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar applicants --rows 4000 --seed 1 --qualified 417,2871 --out applicants.csv")
final class ApplicantsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "4000",
            description = "how many (default: ${DEFAULT-VALUE})")
    private int rows;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--qualified",
            paramLabel = "ROW",
            split = ",",
            description = "rows drawn from qualified applicants, such as 417,2871 for the finalists of the example")
    private @Nullable Set<Integer> qualified;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "file to write, replaced as a whole")
    private Path out;

    @Override
    public Integer call() {
        if (rows < 1) {
            throw new Refusal(ExitCodes.USAGE, "--rows is " + rows + ": it must be at least 1");
        }
        ApplicantFile.write(out, ApplicantGenerator.generate(rows, seed, qualified == null ? Set.of() : qualified));
        spec.commandLine().getErr().println(rows + " made-up applicants written to " + out);
        return ExitCodes.OK;
    }
}
