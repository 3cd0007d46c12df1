package space.hamsafar.bench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import space.hamsafar.bench.BestKnown;
import space.hamsafar.bench.Format;
import space.hamsafar.bench.ProjectJson;
import space.hamsafar.bench.generate.Kind;
import space.hamsafar.planning.Project;

/**
 * Solvers on generated projects of growing size.
 *
 * @param kind of projects
 * @param sizes numbers of activities
 * @param seconds for each run; a run for each of them
 * @param threads of each solver
 * @param seed of the generator and of the solvers
 */
public record Scale(Kind kind, List<Integer> sizes, List<Double> seconds, int threads, long seed) {

    private static final int SMALL = 50;
    private static final double WARM_UP_SECONDS = 1.5;
    private static final int WARM_UPS = 3;

    public Scale {
        sizes = List.copyOf(sizes);
        seconds = List.copyOf(seconds);
    }

    /**
     * Asks each solver on each project in a new process, which is warmed up on small projects of the kind.
     *
     * @param commands to start the workers, ours first
     * @param command that the user typed
     * @param heard is told each row
     */
    public ScaleReport run(List<WorkerCommand> commands, String command, Clock clock, Consumer<Row> heard) {
        double loadBefore = Machine.load();
        var rows = new ArrayList<ScaleRow>();
        try {
            Path folder = Files.createTempDirectory("hamsafar-scale");
            try {
                List<Task> warmUp = warmUp(folder);
                for (int size : sizes) {
                    Project project = kind.generate(size, seed);
                    String file = write(folder, size, project);
                    for (double time : seconds) {
                        rows.addAll(solve(commands, warmUp, project, new Point(size, time, file), heard));
                    }
                }
            } finally {
                remove(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the generated projects cannot be written", failed);
        }
        String date = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        var circumstances = new Circumstances(
                command,
                date,
                Machine.here(),
                loadBefore,
                Machine.load(),
                Budget.of(seconds.getLast(), threads, seed),
                "Each run had a new process, with " + String.join(" ", WorkerCommand.OPTIONS) + ", warmed up on "
                        + WARM_UPS + " projects of " + SMALL + " activities for " + WARM_UP_SECONDS
                        + " CPU seconds each; the budget is that of the longest run.");
        return new ScaleReport(circumstances, kind.word(), List.copyOf(rows));
    }

    /** A place on the curve. */
    private record Point(int size, double seconds, String file) {}

    private List<Task> warmUp(Path folder) {
        var small = new Budget(WARM_UP_SECONDS, 4 * WARM_UP_SECONDS, threads, seed);
        var tasks = new ArrayList<Task>();
        for (int k = 1; k <= WARM_UPS; k++) {
            Path file = folder.resolve("small-" + k + ".json");
            tasks.add(new Task(write(file, kind.generate(SMALL, seed + k)), Format.JSON.word(), small));
        }
        return tasks;
    }

    private List<ScaleRow> solve(
            List<WorkerCommand> commands, List<Task> warmUp, Project project, Point point, Consumer<Row> heard) {
        var task = new Task(point.file, Format.JSON.word(), Budget.of(point.seconds, threads, seed));
        var nothingKnown = new BestKnown(
                kind.word(), kind.word() + "-" + point.size, OptionalInt.empty(), OptionalInt.empty(), false);
        var rows = new ArrayList<Row>();
        for (WorkerCommand command : commands) {
            try (var session = new WorkerSession(command, warmUp, true)) {
                Row row = Row.judge(nothingKnown, project, command.solver(), session.ask(task));
                rows.add(row);
                heard.accept(row);
            }
        }
        int bound = rows.stream().mapToInt(Row::lowerBound).max().orElse(0);
        return rows.stream()
                .map(row -> new ScaleRow(point.size, point.seconds, bound, row))
                .toList();
    }

    private static String write(Path folder, int size, Project project) {
        return write(folder.resolve("size-" + size + ".json"), project);
    }

    private static String write(Path file, Project project) {
        try {
            Files.writeString(file, ProjectJson.write(project));
            return file.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be written", failed);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
