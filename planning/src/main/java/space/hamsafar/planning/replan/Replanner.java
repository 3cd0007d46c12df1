package space.hamsafar.planning.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
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
     * and people; if everything does, the plan comes back as it was. The search ends at once when the thread is
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
        check(project, schedule);
        return compare(situation.plan(), project, schedule, weights);
    }

    private static void check(Project project, Schedule schedule) {
        List<Violation> broken = Checker.check(project, schedule).stream()
                .filter(v -> v.rule() != Rule.MANDATORY_MISSING && v.rule() != Rule.CHOICE_TOO_FEW)
                .toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the new plan breaks rules: " + broken);
        }
    }

    private static Replanned compare(Schedule before, Project project, Schedule after, Weights weights) {
        Map<String, Assignment> now = new HashMap<>();
        after.assignments().forEach(one -> now.put(one.activity(), one));
        var moved = new TreeSet<String>();
        var restaffed = new TreeSet<String>();
        var dropped = new TreeSet<String>();
        long distance = 0;
        for (Assignment was : before.assignments()) {
            Assignment is = now.get(was.activity());
            if (is == null) {
                dropped.add(was.activity());
                continue;
            }
            int shift = Math.abs(is.start() - was.start());
            var lost = new HashSet<>(was.people());
            is.people().forEach(lost::remove);
            distance += shift == 0 ? 0 : weights.move() + (long) weights.tick() * shift;
            distance += (long) weights.person() * lost.size();
            if (shift > 0) {
                moved.add(was.activity());
            } else if (!lost.isEmpty()) {
                restaffed.add(was.activity());
            }
        }
        List<String> missing = project.activities().stream()
                .filter(Activity::isMandatory)
                .map(Activity::id)
                .filter(id -> !now.containsKey(id))
                .sorted()
                .toList();
        return new Replanned(
                after,
                project,
                List.copyOf(moved),
                new ArrayList<>(restaffed),
                new ArrayList<>(dropped),
                missing,
                distance);
    }
}
