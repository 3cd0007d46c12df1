package space.hamsafar.planning.replan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Violation;
import space.hamsafar.planning.search.Repair;

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
        var past = new FrozenPast(situation);
        Project project = past.project();
        Weights weights = effort.weights();
        var costs = new Repair.Costs(weights.move(), weights.tick(), weights.person());
        var fixed = List.copyOf(past.fixed().values());
        var repair = new Repair(project, situation.plan(), fixed, costs, effort.seed());
        long begin = System.nanoTime();
        long nanos = effort.time().toNanos();
        Schedule schedule = repair.run(
                effort.steps(),
                () -> cancelled.getAsBoolean()
                        || Thread.currentThread().isInterrupted()
                        || System.nanoTime() - begin > nanos);
        check(project, schedule, past.fixed());
        return new Comparison(situation.plan(), schedule, weights).result(schedule, project, past.findings());
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
