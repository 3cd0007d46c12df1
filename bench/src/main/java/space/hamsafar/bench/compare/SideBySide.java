package space.hamsafar.bench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.bench.ProjectJson;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Scores;

/** Gives one project with optional work to several solvers, each in a process of its own, and judges what they bring. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * What a solver brought.
     *
     * @param solver its name
     * @param missedValue value of the optional work that its schedule lacks; −1 without a schedule that the checker accepts
     * @param bound no schedule misses less, as far as the solver knows
     * @param millis wall time
     * @param cpuMillis CPU time of the process
     * @param note why there is no schedule; may be empty
     */
    public record Trial(
            String solver, String version, long missedValue, long bound, long millis, long cpuMillis, String note) {}

    /** The value of all optional work; of work that can be done in one way out of several, once. */
    public static long value(Project project) {
        return Scores.of(project, new Schedule(List.of())).missedValue();
    }

    /** Lets each solver search for so long, one after the other, each warmed up before. */
    public static List<Trial> run(Project project, List<WorkerCommand> commands, double seconds, long seed) {
        Path file = null;
        try {
            file = Files.createTempFile("timeline", ".json");
            Files.writeString(file, ProjectJson.write(project));
            int threads = Runtime.getRuntime().availableProcessors();
            var warmUp = new Task(file.toString(), "json", Budget.of(1, threads, seed));
            var task = new Task(file.toString(), "json", Budget.of(seconds, threads, seed));
            var trials = new ArrayList<Trial>();
            for (WorkerCommand command : commands) {
                try (var session = new WorkerSession(command, List.of(warmUp), false)) {
                    trials.add(judged(project, command.solver(), session.ask(task)));
                }
            }
            return trials;
        } catch (IOException e) {
            throw new UncheckedIOException("the project cannot be handed to the solvers: " + e.getMessage(), e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trial judged(Project project, String solver, Reply reply) {
        Optional<Schedule> schedule = reply.asSchedule();
        String note = reply.verdict().word() + (reply.note().isEmpty() ? "" : ": " + reply.note());
        var broken = schedule.map(found -> Checker.check(project, found)).orElse(List.of());
        long missed = -1;
        if (schedule.isPresent() && broken.isEmpty()) {
            missed = Scores.of(project, schedule.get()).missedValue();
        } else if (!broken.isEmpty()) {
            note = "rejected: " + broken.getFirst();
        }
        boolean counts = project.activities().stream().anyMatch(one -> one.presence() instanceof Presence.Optional);
        long bound = solver.equals(Hamsafar.NAME) || !counts ? 0 : reply.lowerBound();
        return new Trial(solver, reply.version(), missed, bound, reply.ms(), reply.cpuMs(), note);
    }

    /** What a report says of the machine. */
    public static Map<String, Object> machine() {
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", Machine.here().toString());
        all.put("load", Machine.load());
        return all;
    }
}
