package space.hamsafar.planning.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.DueDate;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Violation;
import space.hamsafar.planning.explain.Explainer;
import space.hamsafar.planning.explain.Explanation;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.search.Repair;
import space.hamsafar.planning.search.Solution;

/** Makes new plans of running ones. */
public final class Replanner {

    private Replanner() {}

    /**
     * How long to look for less change.
     *
     * @param steps neighbourhoods searched at most; with these alone the same situation gives the same plan
     * @param time stops the search; half a minute or more where the steps alone are to count
     * @param weights what changes cost
     * @param seed of all random choices
     */
    public record Effort(int steps, Duration time, Weights weights, long seed) {

        /** At most 50 ms of search after the plan has been put right, which alone takes about as long. */
        public static Effort quick(long seed) {
            return new Effort(2000, Duration.ofMillis(50), Weights.standard(), seed);
        }

        /** So many neighbourhoods, however long they take; reproducible. */
        public static Effort ofSteps(int steps, long seed) {
            return new Effort(steps, Duration.ofDays(1), Weights.standard(), seed);
        }
    }

    /**
     * A plan that respects what has happened and changes as little of the rest as it can. What still fits keeps its time
     * and people; if everything does, the plan comes back as it was. What the past or what was frozen breaks by itself is
     * told as findings and hinders nothing else. The search ends at once when the thread is
     * interrupted or {@code cancelled} says so, with the best plan so far.
     *
     * @param cancelled asked often, from the calling thread
     */
    public static Replanned replan(Situation situation, Effort effort, BooleanSupplier cancelled) {
        return replan(situation, new Way.Kept(), effort, cancelled);
    }

    /** Where the search for less change begins. */
    public sealed interface Way {

        /** With what still fits in its place, and the rest as near to its own as it fits. */
        record Kept() implements Way {}

        /** With all in the order of the plan, so that what is new or late pushes on what follows. */
        record Rippled() implements Way {}

        /**
         * With the shortest plan that a search of the whole future finds; from there on it ends no later. What the past
         * breaks by itself may keep the search from placing it; then it begins as {@link Rippled} does.
         *
         * @param limits of the search
         */
        record Searched(Limits limits) implements Way {}
    }

    /** The same as without a way, begun otherwise: a caller that knows what changes cost it may try several. */
    public static Replanned replan(Situation situation, Way way, Effort effort, BooleanSupplier cancelled) {
        var past = new FrozenPast(situation);
        Project project = past.project();
        long begin = System.nanoTime();
        long nanos = effort.time().toNanos();
        BooleanSupplier stop = () ->
                cancelled.getAsBoolean() || Thread.currentThread().isInterrupted() || System.nanoTime() - begin > nanos;
        Schedule schedule = switch (way) {
            case Way.Kept _ -> repair(project, situation, past, effort).run(Repair.Opening.KEEP, effort.steps(), stop);
            case Way.Rippled _ ->
                repair(project, situation, past, effort).run(Repair.Opening.RIPPLE, effort.steps(), stop);
            case Way.Searched(Limits limits) -> searched(situation, past, limits, effort, stop);
        };
        check(project, schedule, past.fixed());
        return new Comparison(situation.plan(), schedule, effort.weights()).result(schedule, project, past.findings());
    }

    /**
     * Why no new plan can hold all mandatory work, a sentence each, with ticks of the project; empty if that is not proven.
     * Proven it is by what lags, windows and resources leave, and by work that would find no place even if the past stood
     * alone.
     *
     * @param missing mandatory activities that found no place
     */
    public static List<String> impossible(Situation situation, Collection<String> missing) {
        var past = new FrozenPast(situation);
        Project project = past.project();
        var reasons = new ArrayList<String>(
                Planner.solve(project, Limits.ofWork(1, 0), Progress.NONE).reasons());
        var alone = new Schedule(List.copyOf(past.fixed().values()));
        for (String id : missing) {
            Explanation why = Explainer.whyNotPlaced(project, alone, id);
            boolean open = why.tried().isEmpty()
                    || why.tried().stream().anyMatch(tried -> tried.blocker().kind() == Explanation.Kind.NOTHING);
            if (!open) {
                reasons.add(id + " would find no place even if nothing else were still to come: " + why.summary());
            }
        }
        return reasons;
    }

    private static Repair repair(Project project, Situation situation, FrozenPast past, Effort effort) {
        Weights weights = effort.weights();
        var costs = new Repair.Costs(weights.move(), weights.tick(), weights.person());
        return new Repair(project, situation.plan(), List.copyOf(past.fixed().values()), costs, effort.seed());
    }

    private static Schedule searched(
            Situation situation, FrozenPast past, Limits limits, Effort effort, BooleanSupplier stop) {
        Solution found = Planner.solve(nearTo(situation.plan(), past), limits, Progress.NONE, stop);
        Project project = endingBy(past.project(), found.objective().makespan());
        var repair = repair(project, situation, past, effort);
        boolean holdsPast = past.fixed().values().stream()
                .allMatch(was -> found.schedule()
                        .find(was.activity())
                        .filter(was::equals)
                        .isPresent());
        return holdsPast
                ? repair.improve(found.schedule(), effort.steps(), stop)
                : repair.run(Repair.Opening.RIPPLE, effort.steps(), stop);
    }

    /** The future with wishes for the old places alone. */
    private static Project nearTo(Schedule plan, FrozenPast past) {
        Set<String> open = past.project().activities().stream()
                .map(Activity::id)
                .filter(id -> !past.fixed().containsKey(id))
                .collect(Collectors.toSet());
        return past.project()
                .withPreferences(List.of())
                .withBaseline(plan.assignments().stream()
                        .filter(one -> open.contains(one.activity()))
                        .map(one -> new StartTarget(one.activity(), one.start(), one.start(), 1))
                        .toList());
    }

    /** What has no due date of its own is due by the end. */
    private static Project endingBy(Project project, int end) {
        return project.withActivities(project.activities().stream()
                .map(one -> one.dueDate().isPresent() ? one : one.withDueDate(new DueDate(end, 1)))
                .toList());
    }

    /** What only frozen activities break is not the new plan's fault; anything else is a mistake of ours. */
    private static void check(Project project, Schedule schedule, Map<String, Assignment> fixed) {
        Set<String> activities = project.activities().stream().map(Activity::id).collect(Collectors.toSet());
        List<Violation> broken = Checker.check(project, schedule).stream()
                .filter(v -> v.rule() != Rule.MANDATORY_MISSING && v.rule() != Rule.CHOICE_TOO_FEW)
                .filter(v -> !concernsOnly(v, activities, fixed.keySet()))
                .toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the new plan breaks rules: " + broken);
        }
    }

    private static boolean concernsOnly(Violation violation, Set<String> activities, Set<String> fixed) {
        List<String> subjects =
                violation.subjects().stream().filter(activities::contains).toList();
        return !subjects.isEmpty() && fixed.containsAll(subjects);
    }
}
