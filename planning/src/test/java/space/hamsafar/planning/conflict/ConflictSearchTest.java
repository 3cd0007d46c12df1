package space.hamsafar.planning.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.conflict.ConflictSearch.Effort;
import space.hamsafar.planning.conflict.Constraint.Kind;
import space.hamsafar.planning.exact.Proof;
import space.hamsafar.planning.testing.RandomProjects;

final class ConflictSearchTest {

    private static final Mode ON_THE_RACK = Mode.of(4, List.of(new Demand("rack", 1)), List.of());

    private static Conflict find(Project project) {
        return ConflictSearch.find(project, Effort.standard(), () -> false);
    }

    private static Conflict.Found found(Project project) {
        assertThat(find(project)).isInstanceOf(Conflict.Found.class);
        return (Conflict.Found) find(project);
    }

    /** Ten activities of which only two get in each other's way. */
    private static Project.Builder crowd() {
        var builder = Project.builder(60)
                .add(Resource.of("rack", 1))
                .add(Resource.of("power", 3))
                .add(new Person("ann", Set.of(), Windows.of(List.of(new Span(0, 60)))));
        for (int i = 0; i < 8; i++) {
            var mode = Mode.of(3, List.of(new Demand("power", 1)), List.of(Role.of("ann")));
            builder.add(Activity.of("other" + i, mode, 60));
        }
        return builder;
    }

    @Test
    void nothingConflictsWhereThereIsASchedule() {
        assertThat(find(crowd().build())).isEqualTo(new Conflict.None());
    }

    @Test
    void twoDeadlinesAndTheResourceThatBothNeed() {
        var project = crowd().add(Activity.of("a", ON_THE_RACK, 60).withBounds(0, 6))
                .add(Activity.of("b", ON_THE_RACK, 60).withBounds(1, 7))
                .build();
        var conflict = found(project);
        assertThat(conflict.isMinimal()).isTrue();
        assertThat(conflict.constraints())
                .extracting(Constraint::text)
                .containsExactly(
                        "a is done (4 ticks)",
                        "b is done (4 ticks)",
                        "a ends by tick 6",
                        "b ends by tick 7",
                        "rack has 1");
    }

    @Test
    void aCircleOfTimeLags() {
        var project = crowd().add(Activity.of("a", ON_THE_RACK, 60))
                .add(Activity.of("b", ON_THE_RACK, 60))
                .add(TimeLag.endToStart("a", "b", 0))
                .add(TimeLag.endToStart("b", "a", -3))
                .add(TimeLag.endToStart("other1", "a", 2))
                .build();
        var conflict = found(project);
        assertThat(conflict.isMinimal()).isTrue();
        assertThat(conflict.constraints())
                .extracting(Constraint::kind)
                .containsExactly(Kind.PRESENCE, Kind.PRESENCE, Kind.LAG, Kind.LAG);
        assertThat(conflict.constraints().getLast().text()).isEqualTo("a starts at least -3 ticks after b ends");
    }

    @Test
    void aWindowAPersonIsNotThereFor() {
        var mode = Mode.of(4, List.of(), List.of(Role.of("bo")));
        var project = crowd().add(new Person("bo", Set.of(), Windows.of(List.of(new Span(0, 12), new Span(40, 60)))))
                .add(Activity.of("pass", mode, 60).withWindows(Windows.of(List.of(new Span(20, 30)))))
                .build();
        assertThat(found(project).constraints())
                .extracting(Constraint::text)
                .containsExactly(
                        "pass is done (4 ticks)",
                        "pass lies wholly in [20, 30)",
                        "pass needs people: 1 for bo",
                        "bo is there in [0, 12), [40, 60)");
    }

    @Test
    void withoutWorkNothingIsProvenAndWithLittleTheConflictIsNotSmall() {
        var project = crowd().add(Activity.of("a", ON_THE_RACK, 60).withBounds(0, 6))
                .add(Activity.of("b", ON_THE_RACK, 60).withBounds(1, 7))
                .build();
        assertThat(ConflictSearch.find(project, Effort.standard(), () -> true)).isEqualTo(new Conflict.NotProven());

        var once = (Conflict.Found) ConflictSearch.find(project, new Effort(50_000, 1), () -> false);
        assertThat(once.isMinimal()).isFalse();
        assertThat(once.constraints()).hasSizeGreaterThan(15);
    }

    @Test
    void whatIsFoundIsInfeasibleByItselfAndLosesThatWithAnyOne() {
        int conflicts = 0;
        for (long seed = 0; seed < 60; seed++) {
            Project project = RandomProjects.mixed(seed, 9);
            if (!(find(project) instanceof Conflict.Found(List<Constraint> constraints, boolean minimal))) {
                continue;
            }
            conflicts++;
            var relaxation = new Relaxation(project);
            var kept = new java.util.BitSet();
            var names = new HashSet<>(constraints);
            for (int k = 0; k < relaxation.constraints().size(); k++) {
                kept.set(k, names.contains(relaxation.constraints().get(k)));
            }
            assertThat(space.hamsafar.planning.search.Refutation.of(relaxation.project(kept), 50_000, () -> false))
                    .as("seed %d: %s", seed, constraints)
                    .isEqualTo(Proof.INFEASIBLE);
            for (int k = kept.nextSetBit(0); k >= 0; k = kept.nextSetBit(k + 1)) {
                var fewer = (java.util.BitSet) kept.clone();
                fewer.clear(k);
                assertThat(space.hamsafar.planning.search.Refutation.of(relaxation.project(fewer), 50_000, () -> false))
                        .as("seed %d without %s", seed, relaxation.constraints().get(k))
                        .isIn(minimal ? Set.of(Proof.FEASIBLE) : Set.of(Proof.FEASIBLE, Proof.UNKNOWN));
            }
        }
        assertThat(conflicts).as("infeasible projects").isPositive();
    }
}
