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
import space.hamsafar.planning.check.Rule;

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
            var lean = search(project, 5_000, seed);
            assertThat(Checker.check(project, lean.toSchedule(CompiledProject.of(project))))
                    .as("seed %d", seed)
                    .isEmpty();
            var compiled = CompiledProject.of(project);
            var bounds = Bounds.of(compiled);
            var general = new NeighbourhoodIsland(compiled, bounds, 0, seed, watch(compiled, bounds, 50)).run();
            int order = lean.objective().compareTo(general.best().objective());
            better += order < 0 ? 1 : 0;
            worse += order > 0 ? 1 : 0;
        }
        assertThat(better).isGreaterThan(worse);
    }

    @Test
    void keepsToMaximumLagsAlsoWhereItFindsNoPlaceForAll() {
        int complete = 0;
        for (long seed = 1; seed <= 60; seed++) {
            var project = withMaximumLags(seed);
            if (lean(project).isEmpty()) {
                continue;
            }
            var found = search(project, 400, seed);
            assertThat(Checker.check(project, found.toSchedule(CompiledProject.of(project))))
                    .as("seed %d", seed)
                    .allMatch(violation -> violation.rule() == Rule.MANDATORY_MISSING);
            complete += found.objective().missingMandatory() == 0 ? 1 : 0;
        }
        assertThat(complete).as("projects with a complete schedule").isGreaterThan(20);
    }

    private static Snapshot search(Project project, int schedules, long seed) {
        var compiled = CompiledProject.of(project);
        var bounds = Bounds.of(compiled);
        var form = LeanProject.of(compiled, bounds).orElseThrow();
        return new LeanIsland(form, 0, seed, watch(compiled, bounds, schedules))
                .run()
                .best();
    }

    private static Watch watch(CompiledProject compiled, Bounds bounds, int schedules) {
        var limits = new Limits(schedules, Optional.empty(), Optional.empty(), 1, 1, 1);
        return new Watch(limits, Stopwatch.start(limits), Floor.of(compiled, bounds), Progress.NONE);
    }

    /** Twelve activities that share a rack and two people and must often come soon after each other. */
    private static Project withMaximumLags(long seed) {
        var random = new SplittableRandom(seed);
        var builder = Project.builder(80).add(Resource.of("rack", 3));
        builder.add(new Person("one", Set.of("s0", "s1"), Windows.any()));
        builder.add(new Person("two", Set.of("s1"), Windows.any()));
        for (int i = 0; i < 12; i++) {
            List<Role> roles = i % 3 == 0 ? List.of(Role.ofSkill("r", "s" + i % 2, 1)) : List.of();
            Mode mode = Mode.of(random.nextInt(7), List.of(new Demand("rack", 1 + random.nextInt(2))), roles);
            builder.add(activity("a" + i, List.of(mode)));
            if (i > 0) {
                int minimum = random.nextInt(5) - 1;
                int maximum = random.nextInt(2) == 0 ? minimum + 3 + random.nextInt(12) : TimeLag.NO_MAXIMUM;
                builder.add(new TimeLag(
                        "a" + random.nextInt(i),
                        Point.START,
                        "a" + i,
                        Point.END,
                        minimum + 6,
                        maximum == TimeLag.NO_MAXIMUM ? maximum : maximum + 6));
            }
        }
        return builder.build();
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
        assertThat(solution.status()).isIn(Status.COMPLETE, Status.OPTIMAL);
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
