package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;

/** Projects of modes, supplies, flows and skilled people, which the lean search serves. */
final class LeanSearchTest {

    private static final int HORIZON = 400;

    @Test
    void checkerAcceptsWhateverItFindsForAnyNumberOfThreads() {
        for (long seed = 1; seed <= 40; seed++) {
            var project = random(seed);
            assertThat(lean(project))
                    .as("seed %d is served by the lean search", seed)
                    .isPresent();
            var alone = Planner.solve(
                    project, new Limits(600, Optional.empty(), Optional.empty(), 3, seed, 1), Progress.NONE);
            var together = Planner.solve(
                    project, new Limits(600, Optional.empty(), Optional.empty(), 3, seed, 3), Progress.NONE);
            assertThat(together).as("seed %d", seed).isEqualTo(alone);
            assertThat(alone.status()).as("seed %d", seed).isIn(Status.COMPLETE, Status.OPTIMAL);
            assertThat(Checker.check(project, alone.schedule()))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(alone.objective().makespan())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(alone.makespanLowerBound());
        }
    }

    @Test
    void betterThanTheGeneralSearchWithAHundredthOfTheWork() {
        int better = 0;
        int worse = 0;
        for (long seed = 1; seed <= 15; seed++) {
            var project = random(seed);
            var limits = new Limits(10_000, Optional.empty(), Optional.empty(), 1, seed, 1);
            int lean = Planner.solve(project, limits, Progress.NONE).objective().makespan();
            limits = new Limits(100, Optional.empty(), Optional.empty(), 1, seed, 1);
            var compiled = CompiledProject.of(project);
            var bounds = Bounds.of(compiled);
            var watch = new Watch(limits, Stopwatch.start(limits), Floor.of(compiled, bounds), Progress.NONE);
            var general = new NeighbourhoodIsland(compiled, bounds, 0, seed, watch).run();
            boolean complete = general.best().objective().missingMandatory() == 0;
            better += !complete || lean < general.best().objective().makespan() ? 1 : 0;
            worse += complete && lean > general.best().objective().makespan() ? 1 : 0;
        }
        assertThat(better).isGreaterThan(worse);
    }

    @Test
    void takesTheSlowModeWhereTheFastOnesTogetherUseTooMuch() {
        var builder = Project.builder(100).add(new Reservoir("fuel", 10, 0, 10));
        for (int i = 0; i < 4; i++) {
            Mode fast = new Mode("fast", 2, List.of(), List.of(), List.of(use("fuel", Point.START, -4)));
            Mode slow = new Mode("slow", 5, List.of(), List.of(), List.of(use("fuel", Point.START, -1)));
            builder.add(activity("a" + i, List.of(fast, slow)));
            if (i > 0) {
                builder.add(TimeLag.endToStart("a" + (i - 1), "a" + i, 0));
            }
        }
        // Two fast and two slow ones use 10.
        var solution = Planner.solve(builder.build(), Limits.ofWork(500, 1), Progress.NONE);
        assertThat(solution.objective().makespan()).isEqualTo(14);
    }

    @Test
    void provesThatNoChoiceOfModesKeepsToTwoSupplies() {
        var builder = Project.builder(100).add(new Reservoir("fuel", 5, 0, 5)).add(new Reservoir("air", 5, 0, 5));
        for (int i = 0; i < 3; i++) {
            Mode one = new Mode("one", 2, List.of(), List.of(), List.of(use("fuel", Point.START, -3)));
            Mode two = new Mode("two", 2, List.of(), List.of(), List.of(use("air", Point.START, -3)));
            builder.add(activity("a" + i, List.of(one, two)));
        }
        var solution = Planner.solve(builder.build(), Limits.ofWork(20, 1), Progress.NONE);
        assertThat(solution.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(solution.reasons())
                .containsExactly("no choice of modes keeps to what there is of fuel and air together");
        assertThat(solution.schedule().assignments()).hasSize(2);
    }

    @Test
    void waitsForAReservoirToBeFilled() {
        var builder = Project.builder(100).add(new Reservoir("water", 0, 0, 10));
        builder.add(activity("drink", List.of(flow(3, Point.START, -4))));
        builder.add(activity("fetch", List.of(flow(7, Point.END, 4))));
        var solution = Planner.solve(builder.build(), Limits.ofWork(20, 1), Progress.NONE);
        assertThat(solution.objective().makespan()).isEqualTo(10);
        assertThat(solution.status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    void sparesTheOneWhoAloneCanDoTheOtherWork() {
        var builder = Project.builder(100)
                .add(new Person("both", new HashSet<>(List.of("dive", "cook")), Windows.any()))
                .add(new Person("cook", new HashSet<>(List.of("cook")), Windows.any()));
        builder.add(activity("meal", List.of(Mode.of(5, List.of(), List.of(Role.ofSkill("r", "cook", 1))))));
        builder.add(activity("dive", List.of(Mode.of(5, List.of(), List.of(Role.ofSkill("r", "dive", 1))))));
        var solution = Planner.solve(builder.build(), Limits.ofWork(1, 1), Progress.NONE);
        assertThat(solution.objective().makespan()).isEqualTo(5);
    }

    private static Optional<LeanProject> lean(Project project) {
        var compiled = CompiledProject.of(project);
        return LeanProject.of(compiled, Bounds.of(compiled));
    }

    private static Activity activity(String id, List<Mode> modes) {
        return new Activity(id, modes, 0, HORIZON, Optional.empty(), Presence.mandatory(), Windows.any(), "", Set.of());
    }

    private static LevelChange use(String reservoir, Point at, int amount) {
        return new LevelChange(reservoir, at, amount);
    }

    private static Mode flow(int duration, Point at, int amount) {
        return new Mode("only", duration, List.of(), List.of(), List.of(use("water", at, amount)));
    }

    /** Fifteen activities with up to three modes; every supply lasts, and what is drawn is filled first if need be. */
    private static Project random(long seed) {
        var random = new SplittableRandom(seed);
        var builder = Project.builder(HORIZON)
                .add(Resource.of("rack", 3))
                .add(Resource.of("power", 5))
                .add(new Reservoir("fuel", 60, 0, 60))
                .add(new Reservoir("water", 6, 0, 1000));
        for (int p = 0; p < 5; p++) {
            var skills = new HashSet<>(List.of("s" + p % 3));
            skills.add("s" + random.nextInt(3));
            builder.add(new Person("p" + p, skills, Windows.any()));
        }
        for (int i = 0; i < 15; i++) {
            // Water first: what fills comes before what draws in the numbering, which lags follow.
            var flow = i % 3 == 2 ? use("water", Point.START, -2) : use("water", Point.END, 1 + i % 2);
            var modes = new ArrayList<Mode>();
            for (int m = 0; m <= random.nextInt(3); m++) {
                modes.add(mode("m" + m, flow, random));
            }
            builder.add(activity("a" + i, modes));
            if (i > 0 && random.nextInt(3) > 0) {
                builder.add(TimeLag.endToStart("a" + random.nextInt(i), "a" + i, random.nextInt(3)));
            }
        }
        return builder.build();
    }

    private static Mode mode(String id, LevelChange flow, SplittableRandom random) {
        int duration = random.nextInt(9);
        List<Demand> demands =
                List.of(new Demand("rack", 1 + random.nextInt(2)), new Demand("power", 1 + random.nextInt(4)));
        List<Role> roles = List.of(
                Role.ofSkill("first", "s" + random.nextInt(3), 1), Role.ofSkill("second", "", 1 + random.nextInt(2)));
        List<LevelChange> changes = List.of(flow, use("fuel", Point.START, -1 - random.nextInt(4)));
        return new Mode(id, duration, demands, roles, changes);
    }
}
