package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Scores;
import space.hamsafar.planning.testing.RandomProjects;

/** What holds of every solution, over random projects with all features of the model. */
final class PlannerPropertyTest {

    private static final Set<Rule> INCOMPLETE = EnumSet.of(Rule.MANDATORY_MISSING, Rule.CHOICE_TOO_FEW);

    @Test
    void theCheckerAcceptsEverySolutionApartFromWhatIsMissing() {
        int complete = 0;
        for (long seed = 0; seed < 150; seed++) {
            var project = RandomProjects.mixed(seed, 6 + (int) (seed % 20));
            var solution = Planner.solve(project, Limits.ofWork(60, seed), Progress.NONE);
            var broken = new ArrayList<>(Checker.check(project, solution.schedule()));
            assertThat(broken.isEmpty())
                    .as(
                            "seed %d: complete exactly if nothing is broken, but %s and %s",
                            seed, solution.status(), broken)
                    .isEqualTo(solution.status() == Status.COMPLETE || solution.status() == Status.OPTIMAL);
            broken.removeIf(v -> INCOMPLETE.contains(v.rule()));
            assertThat(broken).as("seed %d", seed).isEmpty();
            assertThat(solution.objective()).as("seed %d", seed).isEqualTo(Scores.of(project, solution.schedule()));
            complete += solution.status() == Status.COMPLETE || solution.status() == Status.OPTIMAL ? 1 : 0;
        }
        assertThat(complete).as("projects with a complete schedule").isGreaterThan(30);
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        for (long seed = 1000; seed < 1030; seed++) {
            var project = RandomProjects.mixed(seed, 15);
            var limits = Limits.ofWork(80, seed);
            var one = Planner.solve(project, limits.withThreads(1), Progress.NONE);
            var two = Planner.solve(project, limits.withThreads(2), Progress.NONE);
            assertThat(two).as("seed %d", seed).isEqualTo(one);
        }
    }
}
