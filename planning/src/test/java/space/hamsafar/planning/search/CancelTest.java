package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Objective;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.testing.RandomProjects;
import space.hamsafar.planning.testing.Scenarios;

/** Searches that would go on for hours end when they are told to, with a sound schedule. */
@Timeout(60)
final class CancelTest {

    private static final Limits ENDLESS = Limits.ofWork(Long.MAX_VALUE, 3).withThreads(2);

    /** A pure one, a lean or exact one, one for the general search. */
    static Stream<Project> projects() {
        return Stream.of(pure(90), withWindows(pure(60)), Scenarios.timeline(3, 4));
    }

    private static Project pure(int count) {
        var builder = Project.builder(1000).add(Resource.of("crane", 5)).add(Resource.of("crew", 4));
        var random = new java.util.Random(11);
        for (int i = 0; i < count; i++) {
            var demands =
                    List.of(new Demand("crane", 1 + random.nextInt(3)), new Demand("crew", 1 + random.nextInt(2)));
            builder.add(Activity.of("a" + i, Mode.of(2 + random.nextInt(9), demands, List.of()), 1000));
            if (i > 2) {
                builder.add(TimeLag.endToStart("a" + random.nextInt(i), "a" + i, 0));
            }
        }
        return builder.build();
    }

    private static Project withWindows(Project project) {
        return project.withResources(List.of(
                new Resource(
                        "crane",
                        List.of(
                                new space.hamsafar.planning.CapacityStep(0, 5),
                                new space.hamsafar.planning.CapacityStep(40, 4))),
                Resource.of("crew", 4)));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void aTokenEndsTheSearch(Project project) {
        var enough = new AtomicBoolean();
        Progress atTheFirst = (best, share) -> enough.set(best.missingMandatory() == 0);
        var solution = Planner.solve(project, ENDLESS, atTheFirst, enough::get);
        assertThat(enough).isTrue();
        assertThat(solution.status()).isIn(Status.COMPLETE, Status.OPTIMAL);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void anInterruptEndsTheSearchAndStaysSet(Project project) {
        Thread caller = Thread.currentThread();
        Progress interrupt = (best, share) -> {
            if (best.missingMandatory() == 0) {
                caller.interrupt();
            }
        };
        var solution = Planner.solve(project, ENDLESS, interrupt);
        assertThat(Thread.interrupted()).as("still set").isTrue();
        assertThat(solution.status()).isIn(Status.COMPLETE, Status.OPTIMAL);
    }

    @Test
    void cancelledBeforeItBeginsAFirstScheduleIsStillGiven() {
        for (long seed = 0; seed < 20; seed++) {
            var project = RandomProjects.mixed(seed, 12);
            var solution = Planner.solve(project, ENDLESS, Progress.NONE, () -> true);
            assertThat(solution.levels()).as("seed %d", seed).hasSize(Level.Kind.values().length);
        }
    }

    @Test
    void boundsAreToldBeforeTheEndAndOnlyRise() {
        var told = new ArrayList<Objective>();
        var progress = new Progress() {
            @Override
            public void report(Objective best, double share) {}

            @Override
            public synchronized void bound(Objective bound) {
                told.add(bound);
            }
        };
        var solution = Planner.solve(withWindows(pure(30)), Limits.ofWork(20_000, 3), progress);
        assertThat(told).isNotEmpty();
        assertThat(told).extracting(Objective::makespan).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast().makespan()).isEqualTo(solution.makespanLowerBound());
    }
}
