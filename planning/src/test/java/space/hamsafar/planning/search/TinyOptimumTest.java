package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.DueDate;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Objective;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Scores;

/** The search against every schedule there is, on projects small enough to try them all. */
final class TinyOptimumTest {

    private static final int HORIZON = 8;
    private static final int SIZE = 4;

    @Test
    void findsTheBestOfAllSchedules() {
        int compared = 0;
        for (long seed = 0; seed < 25; seed++) {
            var project = tiny(new Random(seed));
            var solution = Planner.solve(project, Limits.ofWork(400, seed), Progress.NONE);
            var best = best(project);
            if (best.missingMandatory() == 0 || solution.status() == Status.INFEASIBLE) {
                assertThat(solution.objective()).as("seed %d", seed).isEqualTo(best);
                compared++;
            } else {
                assertThat(solution.missing()).as("seed %d", seed).hasSize(best.missingMandatory());
            }
        }
        assertThat(compared).as("projects compared as a whole").isGreaterThan(15);
    }

    @Test
    void findsTheShortestPureProject() {
        for (long seed = 0; seed < 10; seed++) {
            var project = pure(new Random(seed));
            var solution = Planner.solve(project, Limits.ofWork(400, seed), Progress.NONE);
            assertThat(solution.objective()).as("seed %d", seed).isEqualTo(best(project));
            assertThat(solution.makespanLowerBound())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(solution.objective().makespan());
        }
    }

    private static Project tiny(Random random) {
        var builder = Project.builder(HORIZON).add(Resource.of("rack", 2));
        builder.add(new Person("ann", Set.of(), Windows.of(List.of(new Span(0, 5), new Span(4, 8)))));
        for (int i = 0; i < SIZE; i++) {
            List<Role> roles = random.nextBoolean() ? List.of(Role.of("ann")) : List.of();
            var mode = Mode.of(1 + random.nextInt(3), List.of(new Demand("rack", 1 + random.nextInt(2))), roles);
            var activity = Activity.of("a" + i, mode, HORIZON);
            activity = random.nextInt(3) == 0 ? activity.withDueDate(new DueDate(3, 1)) : activity;
            activity = random.nextInt(3) == 0
                    ? activity.withWindows(Windows.of(List.of(new Span(1, 4), new Span(3, 7))))
                    : activity;
            builder.add(random.nextBoolean() ? activity : activity.withPresence(Presence.optional(1 + i)));
        }
        builder.add(new TimeLag("a0", Point.END, "a1", Point.START, 1, 2));
        builder.add(TimeLag.endToStart("a2", "a3", -1));
        builder.prefer(new StartTarget("a" + random.nextInt(SIZE), 2, 3, 1));
        return builder.build();
    }

    private static Project pure(Random random) {
        var durations = random.ints(SIZE, 1, 4).toArray();
        var builder = Project.builder(12).add(Resource.of("rack", 3));
        for (int i = 0; i < SIZE; i++) {
            var mode = Mode.of(durations[i], List.of(new Demand("rack", 1 + random.nextInt(2))), List.of());
            builder.add(Activity.of("a" + i, mode, 12));
        }
        return builder.add(TimeLag.endToStart("a0", "a2", 0))
                .add(TimeLag.endToStart("a1", "a3", 0))
                .build();
    }

    private static Objective best(Project project) {
        var nothing = new ArrayList<Assignment>();
        return extend(project, nothing, 0, Scores.of(project, new Schedule(nothing)));
    }

    /** The best objective of what is chosen and everything sound that adds activities from a number on. */
    private static Objective extend(Project project, List<Assignment> chosen, int from, Objective before) {
        var reached = Scores.of(project, new Schedule(chosen));
        var best = reached.compareTo(before) < 0 ? reached : before;
        for (int i = from; i < project.activities().size(); i++) {
            var activity = project.activities().get(i);
            var mode = activity.modes().getFirst();
            for (int start = 0; start + mode.duration() <= project.horizon(); start++) {
                Map<String, List<String>> staff = mode.roles().isEmpty() ? Map.of() : Map.of("ann", List.of("ann"));
                chosen.add(new Assignment(activity.id(), mode.id(), start, start + mode.duration(), staff));
                if (isSound(project, chosen)) {
                    best = extend(project, chosen, i + 1, best);
                }
                chosen.removeLast();
            }
        }
        return best;
    }

    private static boolean isSound(Project project, List<Assignment> chosen) {
        return Checker.check(project, new Schedule(chosen)).stream()
                .allMatch(violation -> violation.rule() == Rule.MANDATORY_MISSING);
    }
}
