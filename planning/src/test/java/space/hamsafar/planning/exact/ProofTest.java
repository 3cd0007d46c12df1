package space.hamsafar.planning.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.exact.TinyProjects.Kind;
import space.hamsafar.planning.testing.RandomProjects;

final class ProofTest {

    private static final long STEPS = 200_000;

    @Test
    void agreesWithAllSchedulesThereAre() {
        for (long seed = 200; seed < 220; seed++) {
            var project = TinyProjects.of(Kind.EVERYTHING, seed);
            var exists = new AtomicBoolean();
            TinyProjects.forEachSchedule(project, schedule -> exists.set(true));
            assertThat(Proof.of(project, STEPS, () -> false))
                    .as("seed %d", seed)
                    .isEqualTo(exists.get() ? Proof.FEASIBLE : Proof.INFEASIBLE);
        }
    }

    @Test
    void refutesWhatCannotBeEvenWithoutTheRulesThatItDoesNotKnow() {
        var mode = Mode.of(3, List.of(new Demand("rack", 1)), List.of());
        var builder = Project.builder(5).add(Resource.of("rack", 1));
        builder.add(Activity.of("a", mode, 5)).add(Activity.of("b", mode, 5));
        builder.add(new Person("ann", Set.of(), Windows.any()));
        builder.add(new Budget("day", Set.of("ann"), new Span(0, 5), Set.of(), 1));
        assertThat(Proof.of(builder.build(), STEPS, () -> false)).isEqualTo(Proof.INFEASIBLE);
    }

    @Test
    void claimsNoScheduleWhereARuleIsLeftOut() {
        var builder = Project.builder(5).add(new Person("ann", Set.of(), Windows.any()));
        builder.add(Activity.of("a", Mode.of(3, List.of(), List.of(Role.of("ann"))), 5));
        builder.add(new Budget("day", Set.of("ann"), new Span(0, 5), Set.of(), 1));
        assertThat(Proof.of(builder.build(), STEPS, () -> false)).isEqualTo(Proof.UNKNOWN);
    }

    @Test
    void neverClaimsAScheduleForProjectsWithEveryFeature() {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(Proof.of(RandomProjects.mixed(seed, 10), STEPS, () -> false))
                    .as("seed %d", seed)
                    .isNotEqualTo(Proof.FEASIBLE);
        }
    }
}
