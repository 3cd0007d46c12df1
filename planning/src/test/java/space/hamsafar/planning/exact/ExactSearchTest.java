package space.hamsafar.planning.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.exact.TinyProjects.Kind;

/** The exact search against the shortest of all schedules there are. */
final class ExactSearchTest {

    private static final long STEPS = 1_000_000;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void findsTheShortestScheduleOrProvesThatThereIsNone(Kind kind) {
        int infeasible = 0;
        for (long seed = 0; seed < 25; seed++) {
            var project = TinyProjects.of(kind, seed);
            var shortest = new AtomicInteger(Integer.MAX_VALUE);
            TinyProjects.forEachSchedule(project, s -> shortest.accumulateAndGet(s.makespan(), Math::min));
            var search = solve(project, seed % 2 == 0);
            assertThat(search.isFinished()).as("%s, seed %d", kind, seed).isTrue();
            assertThat(search.best().map(ExactPlan::makespan).orElse(Integer.MAX_VALUE))
                    .as("%s, seed %d", kind, seed)
                    .isEqualTo(shortest.get());
            infeasible += search.best().isEmpty() ? 1 : 0;
        }
        assertThat(infeasible).as("projects without a schedule").isLessThan(25);
    }

    private static ExactSearch solve(Project project, boolean boundFirst) {
        var search = ExactSearch.of(project, 1).orElseThrow();
        for (int turn = boundFirst ? 0 : 1; !search.isFinished() && search.work() < STEPS; turn++) {
            switch (turn % 3) {
                case 0 -> search.raiseBound(2000, () -> false);
                case 1 -> search.improve(2000, () -> false);
                default -> search.improveNearby(2000, () -> false);
            }
        }
        return search;
    }

    @Test
    void doesTheSameEachTime() {
        var project = TinyProjects.of(Kind.EVERYTHING, 5);
        var first = solve(project, true);
        var second = solve(project, true);
        assertThat(second.work()).isEqualTo(first.work());
        assertThat(second.best()).map(ExactPlan::start).isEqualTo(first.best().map(ExactPlan::start));
    }

    @Test
    void declinesWhatItDoesNotKnow() {
        var activity = Activity.of("a", Mode.of(1, List.of(), List.of()), 5).withPresence(Presence.optional(1));
        assertThat(ExactSearch.of(Project.builder(5).add(activity).build(), 1)).isEmpty();
    }

    @Test
    void stopsAtOnceWhenAsked() {
        var search = ExactSearch.of(TinyProjects.of(Kind.RESOURCES, 1), 1).orElseThrow();
        assertThat(search.improve(Long.MAX_VALUE / 2, () -> true)).isFalse();
        assertThat(search.isFinished()).isFalse();
    }
}
