package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.DueDate;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Scores;
import space.hamsafar.planning.testing.RandomProjects;

final class LevelTest {

    private static final Mode BY_ANN = Mode.of(4, List.of(), List.of(Role.of("ann")));

    private static Project.Builder annAlone() {
        return Project.builder(20).add(new Person("ann", java.util.Set.of(), Windows.any()));
    }

    /** The levels in the order of their kinds. */
    private static List<Level> levels(Project project) {
        List<Level> levels =
                Planner.solve(project, Limits.ofWork(200, 1), Progress.NONE).levels();
        assertThat(levels).extracting(Level::kind).containsExactly(Level.Kind.values());
        return levels;
    }

    @Test
    void eachLevelTellsWhatItReachedAndWhatNoScheduleCanBeat() {
        var levels = levels(annAlone()
                .add(Activity.of("a", BY_ANN, 20).withDueDate(new DueDate(4, 3)))
                .add(Activity.of("b", BY_ANN, 20).withDueDate(new DueDate(4, 1)))
                .add(Activity.of("c", BY_ANN, 8).withPresence(Presence.optional(5)))
                .prefer(new StartTarget("b", 10, 10, 2))
                .build());
        assertThat(levels.get(Level.Kind.MISSING_MANDATORY.ordinal()).gap()).hasValue(0);
        assertThat(levels.get(Level.Kind.MISSED_VALUE.ordinal()).gap()).hasValue(0);
        // The optional work is worth more than to be in time: a at 0, c at 4, b at 8.
        assertThat(levels.get(Level.Kind.LATENESS.ordinal()))
                .isEqualTo(new Level(Level.Kind.LATENESS, 8, OptionalLong.of(0)));
        assertThat(levels.get(Level.Kind.LATENESS.ordinal()).gap()).hasValue(8);
        assertThat(levels.get(Level.Kind.MAKESPAN.ordinal()).value()).isEqualTo(12);
        assertThat(levels.get(Level.Kind.PREFERENCE_COST.ordinal()).value()).isEqualTo(4);
        assertThat(levels.get(Level.Kind.BASELINE_DISTANCE.ordinal()).gap()).hasValue(0);
    }

    @Test
    void withoutACompleteScheduleOnlyTheFirstLevelHasABound() {
        var levels = levels(annAlone()
                .add(Activity.of("a", BY_ANN, 6))
                .add(Activity.of("b", BY_ANN, 6))
                .build());
        assertThat(levels.get(Level.Kind.MISSING_MANDATORY.ordinal()))
                .isEqualTo(new Level(Level.Kind.MISSING_MANDATORY, 1, OptionalLong.of(1)));
        assertThat(levels.get(Level.Kind.MAKESPAN.ordinal()).bound()).isEmpty();
        assertThat(levels.get(Level.Kind.MAKESPAN.ordinal()).gap()).isEmpty();
    }

    @Test
    void noLevelOfACompleteScheduleIsBelowItsBound() {
        int complete = 0;
        for (long seed = 0; seed < 120; seed++) {
            var project = RandomProjects.mixed(seed, 6 + (int) (seed % 12));
            var solution = Planner.solve(project, Limits.ofWork(60, seed), Progress.NONE);
            assertThat(solution.levels().getFirst().value())
                    .as("seed %d", seed)
                    .isEqualTo(Scores.of(project, solution.schedule()).missingMandatory());
            if (solution.status() == Status.COMPLETE || solution.status() == Status.OPTIMAL) {
                complete++;
                assertThat(solution.levels())
                        .as("seed %d", seed)
                        .allSatisfy(
                                level -> assertThat(level.gap().orElseThrow()).isNotNegative());
            }
        }
        assertThat(complete).as("complete schedules").isGreaterThan(30);
    }
}
