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
import java.util.function.ToLongFunction;
import space.hamsafar.bench.ProjectJson;
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
     * @param value what its schedule is worth; −1 without a schedule that the checker accepts
     * @param bound what no schedule can be worth more than, as far as the solver knows; −1 if it knows nothing
     * @param millis wall time
     * @param cpuMillis CPU time of the process
     * @param note why there is no schedule; may be empty
     */
    public record Trial(
            String solver, String version, long value, long bound, long millis, long cpuMillis, String note) {}

    /**
     * Lets each solver search for so long, one after the other, each warmed up before.
     *
     * @param worth what an activity, by its id, is worth if it is done; for all complete schedules this must differ from the
     *     value of their optional work by the same amount
     */
    public static List<Trial> run(
            Project project, ToLongFunction<String> worth, List<WorkerCommand> commands, double seconds, long seed) {
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
                    trials.add(judged(project, worth, command.solver(), session.ask(task)));
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

    private static Trial judged(Project project, ToLongFunction<String> worth, String solver, Reply reply) {
        Optional<Schedule> schedule = reply.asSchedule();
        String note = reply.verdict().word() + (reply.note().isEmpty() ? "" : ": " + reply.note());
        var broken = schedule.map(found -> Checker.check(project, found)).orElse(List.of());
        if (schedule.isEmpty() || !broken.isEmpty()) {
            String why = broken.isEmpty() ? note : "rejected: " + broken.getFirst();
            return new Trial(solver, reply.version(), -1, -1, reply.ms(), reply.cpuMs(), why);
        }
        long value = schedule.get().assignments().stream()
                .mapToLong(one -> worth.applyAsLong(one.activity()))
                .sum();
        long missed = Scores.of(project, schedule.get()).missedValue();
        // Our engine's bound is that of the makespan, and one of nothing missed says nothing.
        boolean knows = !solver.equals(Hamsafar.NAME) && reply.lowerBound() > 0;
        long bound = knows ? value + missed - reply.lowerBound() : -1;
        return new Trial(solver, reply.version(), value, bound, reply.ms(), reply.cpuMs(), note);
    }

    /** What a report says of the machine. */
    public static Map<String, Object> machine() {
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", Machine.here().toString());
        all.put("load", Machine.load());
        return all;
    }
}
