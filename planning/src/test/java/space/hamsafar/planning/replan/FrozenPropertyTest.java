package space.hamsafar.planning.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Violation;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.testing.RandomProjects;
import space.hamsafar.planning.testing.Scenarios;

/** What holds of every new plan, over random projects and whatever may have become of their plans. */
final class FrozenPropertyTest {

    private static final Set<Rule> INCOMPLETE = Set.of(Rule.MANDATORY_MISSING, Rule.CHOICE_TOO_FEW);

    private int changed;
    private int found;

    @Test
    void nothingFrozenEverMovesAndTheRestBreaksNoRule() {
        for (long seed = 0; seed < 150; seed++) {
            Project project = seed % 10 == 0 ? Scenarios.timeline(seed, 2) : RandomProjects.mixed(seed, 16);
            check(seed, project);
        }
        assertThat(changed).as("activities moved").isPositive();
        assertThat(found).as("rules that the past broke").isPositive();
    }

    private void check(long seed, Project project) {
        var random = new Random(seed);
        var plan = Planner.solve(project, Limits.ofWork(20, seed).withThreads(1), Progress.NONE)
                .schedule();
        int now = random.nextInt(1 + plan.makespan());
        var statuses = new HashMap<String, ActivityStatus>();
        var frozen = new HashSet<String>();
        for (Assignment one : plan.assignments()) {
            fate(one, now, random).ifPresent(status -> statuses.put(one.activity(), status));
            if (random.nextInt(12) == 0) {
                frozen.add(one.activity());
            }
        }
        var situation = new Situation(withoutSomebody(project, random), plan, now, statuses, Set.of(), frozen);
        var after = Replanner.replan(situation, Replanner.Effort.ofSteps(60, seed), () -> false);
        var fixed = new HashSet<String>();
        for (Assignment one : plan.assignments()) {
            Optional<Assignment> stands = frozen(one, situation);
            if (stands.isPresent()) {
                fixed.add(one.activity());
                assertThat(after.schedule().find(one.activity()))
                        .as("seed %d, now %d", seed, now)
                        .isEqualTo(stands);
            } else {
                after.schedule()
                        .find(one.activity())
                        .ifPresent(is -> assertThat(is.start())
                                .as("seed %d: start of %s at %d", seed, is, now)
                                .isGreaterThanOrEqualTo(now));
            }
        }
        assertThat(breaches(after, fixed)).as("seed %d", seed).isEmpty();
        assertThat(Replanner.replan(situation, Replanner.Effort.ofSteps(60, seed), () -> false))
                .as("seed %d, again", seed)
                .isEqualTo(after);
        changed += after.moved().size();
        found += after.findings().size();
    }

    /** What the checker finds and what does not come from frozen activities alone. */
    private static List<Violation> breaches(Replanned after, Set<String> fixed) {
        var activities = new HashSet<String>();
        after.project().activities().forEach(activity -> activities.add(activity.id()));
        return Checker.check(after.project(), after.schedule()).stream()
                .filter(v -> !INCOMPLETE.contains(v.rule()))
                .filter(v -> v.subjects().stream().noneMatch(activities::contains)
                        || v.subjects().stream().anyMatch(id -> activities.contains(id) && !fixed.contains(id)))
                .toList();
    }

    private static Project withoutSomebody(Project project, Random random) {
        if (random.nextInt(5) != 0) {
            return project;
        }
        Set<String> named = new HashSet<>();
        project.budgets().forEach(budget -> named.addAll(budget.people()));
        project.activities()
                .forEach(a -> a.modes().forEach(m -> m.roles().forEach(role -> named.addAll(role.candidates()))));
        return project.withPeople(project.people().stream()
                .filter(person -> named.contains(person.id()))
                .toList());
    }

    /** Begun work may have begun at another time, take longer, or be broken off; work to come may be skipped. */
    private static Optional<ActivityStatus> fate(Assignment one, int now, Random random) {
        int kind = random.nextInt(8);
        if (one.start() >= now) {
            return kind == 0 ? Optional.of(new ActivityStatus.Skipped()) : Optional.empty();
        }
        int start = Math.max(0, one.start() - random.nextInt(4));
        if (one.end() > now) {
            return switch (kind) {
                case 0, 1, 2 -> Optional.of(new ActivityStatus.Running(start, one.end() + random.nextInt(9)));
                case 3 -> Optional.of(new ActivityStatus.PartDone(start, now, 1 + random.nextInt(3)));
                case 4 -> Optional.of(new ActivityStatus.NotStarted());
                default -> Optional.empty();
            };
        }
        return kind < 3 ? Optional.of(new ActivityStatus.Done(start, one.end())) : Optional.empty();
    }

    private static Optional<Assignment> frozen(Assignment one, Situation situation) {
        return switch (situation.status(one)) {
            case ActivityStatus.Done(int start, int end) -> Optional.of(same(one, start, end));
            case ActivityStatus.Running(int start, int end) -> Optional.of(same(one, start, end));
            case ActivityStatus.PartDone part -> Optional.of(same(one, part.start(), part.end()));
            case ActivityStatus.NotStarted _, ActivityStatus.Skipped _ -> Optional.empty();
        };
    }

    private static Assignment same(Assignment one, int start, int end) {
        return new Assignment(one.activity(), one.mode(), start, end, one.staff());
    }
}
