package space.hamsafar.planning.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Objective;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Scores;
import space.hamsafar.planning.check.Violation;

/** Searches for schedules. */
public final class Planner {

    private Planner() {}

    /**
     * The best schedule found within the limits; an incomplete one where no complete one was found. The independent
     * checker has accepted it, apart from mandatory activities and members of choices that it may lack. Unless it is
     * proven that no complete schedule exists, only starts that a complete schedule can have are tried.
     *
     * @param project what is to be scheduled
     * @param limits work, wall and CPU time, islands, seed and threads
     * @param progress hears of the best schedule so far and of the lower bound
     */
    public static Solution solve(Project project, Limits limits, Progress progress) {
        return solve(project, limits, progress, () -> false);
    }

    /**
     * The same, ended at once when {@code cancelled} says so or the calling thread is interrupted: each thread finishes
     * the schedule under way, and the best one so far is given. The interrupt stays set.
     *
     * @param cancelled asked often, from any thread
     */
    public static Solution solve(Project project, Limits limits, Progress progress, BooleanSupplier cancelled) {
        var stopwatch = Stopwatch.start(limits, cancelled);
        var compiled = CompiledProject.of(project);
        var relaxed = Bounds.of(compiled);
        Optional<PureProject> pure = PureProject.of(compiled, relaxed);
        tell(Floor.of(compiled, relaxed), relaxed, progress);
        var bounds =
                pure.map(form -> tightened(form, relaxed, progress, stopwatch)).orElse(relaxed);
        var floor = Floor.of(compiled, bounds);
        if (bounds.makespan() > relaxed.makespan()) {
            tell(floor, bounds, progress);
        }
        var watch = new Watch(limits, stopwatch, floor, progress);
        List<Outcome> outcomes = new Archipelago(compiled, bounds, pure, limits, watch).search();
        var best = outcomes.stream()
                .min(Comparator.comparing(outcome -> outcome.best().objective()))
                .orElseThrow();
        long schedules = outcomes.stream().mapToLong(Outcome::schedules).sum();
        var schedule = best.best().toSchedule(compiled);
        check(project, schedule);
        var proven = withProofs(bounds, outcomes);
        var lowest = floor.withMakespan(proven.makespan());
        var status = status(best.best().objective(), lowest, proven);
        var reached = Scores.of(project, schedule);
        return new Solution(
                schedule,
                reached,
                Level.of(reached, lowest, status),
                proven.makespan(),
                status,
                schedules,
                missing(project, schedule),
                proven.reasons());
    }

    /** The bounds and what islands proved beside them. */
    private static Bounds withProofs(Bounds bounds, List<Outcome> outcomes) {
        if (outcomes.stream().anyMatch(Outcome::refuted)) {
            return bounds.withReason("a search through all schedules found none that holds every activity and keeps"
                    + " every rule before the horizon");
        }
        int makespan = outcomes.stream().mapToInt(Outcome::makespanBound).max().orElse(0);
        return bounds.withMakespan(Math.max(bounds.makespan(), makespan));
    }

    private static void tell(Objective floor, Bounds bounds, Progress progress) {
        if (bounds.reasons().isEmpty()) {
            progress.bound(floor);
        }
    }

    /** Tells of a first schedule at once, then takes time for the bound. */
    private static Bounds tightened(PureProject pure, Bounds relaxed, Progress progress, Stopwatch stopwatch) {
        int first = new PureDecoder(pure).forward(pure.order(), new int[pure.count()]);
        progress.report(new Objective(0, 0, 0, first, 0, 0), 0);
        int known = Math.max(relaxed.makespan(), ElasticBound.of(pure));
        return relaxed.withMakespan(DestructiveBound.of(pure, known, first, stopwatch::isCancelled));
    }

    private static void check(Project project, Schedule schedule) {
        List<Violation> broken = Checker.check(project, schedule).stream()
                .filter(v -> v.rule() != Rule.MANDATORY_MISSING && v.rule() != Rule.CHOICE_TOO_FEW)
                .toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the search returned a schedule that breaks rules: " + broken);
        }
    }

    private static Status status(Objective reached, Objective floor, Bounds bounds) {
        if (!bounds.reasons().isEmpty()) {
            return Status.INFEASIBLE;
        }
        if (reached.missingMandatory() > 0) {
            return Status.PARTIAL;
        }
        return reached.compareTo(floor) <= 0 ? Status.OPTIMAL : Status.COMPLETE;
    }

    private static List<String> missing(Project project, Schedule schedule) {
        var placed =
                schedule.assignments().stream().map(a -> a.activity()).collect(java.util.stream.Collectors.toSet());
        return project.activities().stream()
                .filter(Activity::isMandatory)
                .map(Activity::id)
                .filter(id -> !placed.contains(id))
                .sorted()
                .toList();
    }
}
