package space.hamsafar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hamsafar bench timetable}: how fast and how short the example's timetable is. */
@Command(
        name = "timetable",
        description = "Measures the example's timetable: the first plan, and a short search beside a long one.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar bench timetable --json")
final class BenchTimetableCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "10", description = "short search (default: 10)")
    private double seconds;

    @Option(names = "--long", paramLabel = "S", defaultValue = "60", description = "long search (default: 60)")
    private double longer;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print the measures as JSON")
    private boolean json;

    @Override
    public Integer call() {
        if (!(seconds > 0 && seconds <= 3600) || !(longer > 0 && longer <= 3600)) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "--seconds is " + seconds + " and --long is " + longer + ": both must be above 0 and at most 3600");
        }
        var rows = TimetableMeasure.measure(Folders.read(Folders.example()), seconds, longer, seed);
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(out, rows);
        } else {
            rows.forEach(row -> out.println((row.met() ? "met     " : "NOT MET ") + row.what() + ": " + row.value()
                    + " (" + row.target() + ")"));
        }
        return rows.stream().allMatch(TimetableMeasure.Row::met) ? ExitCodes.OK : ExitCodes.PROBLEMS;
    }
}
