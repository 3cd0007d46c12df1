package space.hamsafar.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Violation;
import space.hamsafar.planning.conflict.Conflict;
import space.hamsafar.planning.conflict.ConflictSearch;
import space.hamsafar.planning.conflict.Constraint;
import space.hamsafar.planning.search.Level;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Solution;
import space.hamsafar.planning.search.Status;
import tools.jackson.databind.json.JsonMapper;

/** Solves one instance. */
public final class BenchSolve {

    private static final JsonMapper JSON = new JsonMapper();

    /** The search for a smallest conflict ends after ten seconds. */
    private static final long CONFLICT_NANOS = 10_000_000_000L;

    private BenchSolve() {}

    /**
     * What came of one instance.
     *
     * @param activities number of activities, dummy jobs included
     * @param objective makespan; absent without a complete schedule
     * @param lowerBound tick before which no schedule ends
     * @param status {@code optimal}, {@code feasible}, {@code infeasible} or {@code unknown}
     * @param levels of the objective, the most important one first
     * @param firstFeasibleMs until the first complete schedule, reading excluded; absent without one
     * @param ms until the end, reading excluded
     * @param conflict a smallest set of constraints that cannot hold together; empty unless infeasible
     * @param conflictProof {@code minimal}, {@code reduced} if it may be smaller, or {@code not proven}; absent unless
     *     infeasible
     * @param schedules generated on the way; not in the JSON
     */
    public record Result(
            String instance,
            String family,
            int activities,
            @Nullable Integer objective,
            int lowerBound,
            String status,
            List<Reached> levels,
            @Nullable Long firstFeasibleMs,
            long ms,
            long seed,
            List<String> conflict,
            @Nullable String conflictProof,
            @JsonIgnore long schedules,
            List<Placed> schedule) {

        /** The result as one JSON object on one line. */
        public String toJson() {
            return JSON.writeValueAsString(this);
        }
    }

    /**
     * A level of the objective.
     *
     * @param level such as {@code lateness}
     * @param bound what no complete schedule can beat; absent where nothing is known
     * @param gap how much better it could be at most; absent without a bound
     */
    public record Reached(
            String level,
            long value,
            @Nullable Long bound,
            @Nullable Long gap) {

        static Reached of(Level level) {
            String[] words = level.kind().name().toLowerCase(Locale.ROOT).split("_");
            String name = words[0];
            for (int k = 1; k < words.length; k++) {
                name += words[k].substring(0, 1).toUpperCase(Locale.ROOT) + words[k].substring(1);
            }
            return new Reached(name, level.value(), orNull(level.bound()), orNull(level.gap()));
        }

        private static @Nullable Long orNull(OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
    }

    /**
     * An activity in a schedule.
     *
     * @param resources ids of the resources that it takes and the people who serve, in ascending order
     */
    public record Placed(String activity, int start, int end, String mode, List<String> resources) {}

    /**
     * Solves an instance within the limits.
     *
     * @throws IllegalStateException if the independent checker rejects a complete schedule
     */
    public static Result solve(Instance instance, Limits limits) {
        var firstNanos = new AtomicLong(-1);
        long begin = System.nanoTime();
        Solution solution = Planner.solve(instance.project(), limits, (best, share) -> {
            if (best.missingMandatory() == 0) {
                firstNanos.compareAndSet(-1, System.nanoTime() - begin);
            }
        });
        long millis = (System.nanoTime() - begin) / 1_000_000;
        boolean complete = solution.status() == Status.OPTIMAL || solution.status() == Status.COMPLETE;
        if (complete) {
            verify(instance, solution);
        }
        Optional<Conflict> conflict =
                solution.status() == Status.INFEASIBLE ? Optional.of(conflict(instance)) : Optional.empty();
        return new Result(
                instance.name(),
                instance.family(),
                instance.project().activities().size(),
                complete ? solution.schedule().makespan() : null,
                solution.makespanLowerBound(),
                word(solution.status()),
                solution.levels().stream().map(Reached::of).toList(),
                firstNanos.get() < 0 ? null : firstNanos.get() / 1_000_000,
                millis,
                limits.seed(),
                conflict.map(BenchSolve::texts).orElse(List.of()),
                conflict.map(BenchSolve::word).orElse(null),
                solution.schedulesTried(),
                complete ? placed(instance.project(), solution) : List.of());
    }

    private static void verify(Instance instance, Solution solution) {
        List<Violation> broken = Checker.check(instance.project(), solution.schedule());
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the schedule of " + instance.name() + " breaks rules: " + broken);
        }
    }

    private static Conflict conflict(Instance instance) {
        long begin = System.nanoTime();
        return ConflictSearch.find(
                instance.project(), ConflictSearch.Effort.standard(), () -> System.nanoTime() - begin > CONFLICT_NANOS);
    }

    private static List<String> texts(Conflict conflict) {
        return conflict instanceof Conflict.Found found
                ? found.constraints().stream().map(Constraint::text).toList()
                : List.of();
    }

    private static String word(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Found found -> found.isMinimal() ? "minimal" : "reduced";
            case Conflict.NotProven _, Conflict.None _ -> "not proven";
        };
    }

    private static String word(Status status) {
        return switch (status) {
            case OPTIMAL, INFEASIBLE -> status.name().toLowerCase(Locale.ROOT);
            case COMPLETE -> "feasible";
            case PARTIAL -> "unknown";
        };
    }

    private static List<Placed> placed(Project project, Solution solution) {
        Map<String, Activity> activities = new HashMap<>();
        project.activities().forEach(activity -> activities.put(activity.id(), activity));
        return solution.schedule().assignments().stream()
                .map(assignment -> placed(activities.get(assignment.activity()), assignment))
                .toList();
    }

    private static Placed placed(@Nullable Activity activity, Assignment assignment) {
        var used = new TreeSet<>(assignment.people());
        Stream.ofNullable(activity)
                .flatMap(known -> known.modes().stream())
                .filter(mode -> mode.id().equals(assignment.mode()))
                .flatMap(mode -> mode.demands().stream())
                .map(Demand::resource)
                .forEach(used::add);
        return new Placed(
                assignment.activity(), assignment.start(), assignment.end(), assignment.mode(), List.copyOf(used));
    }
}
