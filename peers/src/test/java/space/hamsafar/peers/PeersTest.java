package space.hamsafar.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.bench.compare.Answer;
import space.hamsafar.bench.compare.Budget;
import space.hamsafar.bench.compare.Verdict;
import space.hamsafar.bench.generate.PureProjects;
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
import space.hamsafar.planning.TravelTime;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;

/** Our models for the peers on small projects: the checker accepts what they find, and their optima agree. */
final class PeersTest {

    private static final Budget BUDGET = new Budget(4, 60, 2, 7);

    private static int makespan(String solver, Project project) {
        Answer answer = PeerWorker.solver(solver).solve(project, BUDGET);
        assertThat(answer.note()).isEmpty();
        assertThat(answer.schedule()).as(solver).isPresent();
        assertThat(Checker.check(project, answer.schedule().orElseThrow()))
                .as(solver)
                .isEmpty();
        return answer.schedule().orElseThrow().makespan();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp-sat", "choco"})
    void completeSolversAgreeOnPureProjects(String solver) {
        for (long seed = 1; seed <= 3; seed++) {
            var project = PureProjects.generate(12, seed);
            Answer answer = PeerWorker.solver(solver).solve(project, BUDGET);
            assertThat(answer.verdict()).as("seed %d", seed).isEqualTo(Verdict.OPTIMAL);
            assertThat(makespan(solver, project))
                    .as("seed %d", seed)
                    .isEqualTo(makespan(solver.equals("choco") ? "cp-sat" : "choco", project));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void timefoldFindsTheOptimaOfSmallPureProjects(long seed) {
        var project = PureProjects.generate(12, seed);
        assertThat(makespan("timefold", project)).isEqualTo(makespan("cp-sat", project));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp-sat", "choco"})
    void modesNonRenewablesAndLagsAreTranslated(String solver) {
        assertThat(makespan(solver, withModesAndLags(3))).isEqualTo(10);
        assertThat(makespan(solver, withModesAndLags(9))).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp-sat", "choco"})
    void contradictoryLagsAreProvenInfeasible(String solver) {
        var builder = Project.builder(30);
        builder.add(Activity.of("a", Mode.of(2, List.of(), List.of()), 30));
        builder.add(Activity.of("b", Mode.of(2, List.of(), List.of()), 30));
        builder.add(new TimeLag("a", Point.START, "b", Point.START, 5, 8));
        builder.add(new TimeLag("b", Point.START, "a", Point.START, -4, 0));
        assertThat(PeerWorker.solver(solver).solve(builder.build(), BUDGET).verdict())
                .isEqualTo(Verdict.INFEASIBLE);
    }

    /** Each of two activities lasts 2 ticks for 3 units of a store, or 4 for 1; the second begins 1 to 3 after the first. */
    private static Project withModesAndLags(int store) {
        var builder = Project.builder(40);
        builder.add(new Reservoir("N", store, 0, store)).add(Resource.of("R", 1));
        for (String id : List.of("a", "b")) {
            builder.add(new Activity(
                    id,
                    List.of(mode("quick", 2, 3), mode("slow", 4, 1)),
                    1,
                    40,
                    Optional.empty(),
                    Presence.mandatory(),
                    Windows.any(),
                    "",
                    Set.of()));
        }
        builder.add(new TimeLag("a", Point.END, "b", Point.START, 1, 3));
        return builder.build();
    }

    private static Mode mode(String id, int duration, int taken) {
        return new Mode(
                id,
                duration,
                List.of(new Demand("R", 1)),
                List.of(),
                List.of(new LevelChange("N", Point.START, -taken)));
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "2, 4"})
    void cpSatStaffsRolesAndFillsReservoirs(int people, int makespan) {
        var builder = Project.builder(30).add(new Reservoir("water", 0, 0, 9));
        for (int p = 0; p < people; p++) {
            builder.add(new Person("p" + p, Set.of("s"), Windows.any()));
        }
        var role = List.of(Role.ofSkill("who", "s", 1));
        builder.add(Activity.of("a", Mode.of(2, List.of(), role), 30));
        builder.add(Activity.of(
                "fill", new Mode("m", 2, List.of(), role, List.of(new LevelChange("water", Point.END, 4))), 30));
        builder.add(Activity.of(
                "use", new Mode("m", 2, List.of(), role, List.of(new LevelChange("water", Point.START, -3))), 30));
        assertThat(makespan("cp-sat", builder.build())).isEqualTo(makespan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp-sat", "timefold", "choco"})
    void whatIsNotCoveredIsSaid(String solver) {
        var project = PureProjects.generate(12, 1).toBuilder()
                .add(new TravelTime("city", "island", 3))
                .build();
        Answer answer = PeerWorker.solver(solver).solve(project, BUDGET);
        assertThat(answer.verdict()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(answer.note()).contains("travel times");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theScheduleToStartFromIsFeasible(long seed) {
        var project = PureProjects.generate(30 + new SplittableRandom(seed).nextInt(60), seed);
        var pure = PureProject.of(project);
        assertThat(Checker.check(project, pure.schedule(pure.justified())))
                .as("seed %d", seed)
                .isEmpty();
    }
}
