package space.hamsafar.planning.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Violation;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.testing.RandomProjects;
import space.hamsafar.planning.testing.Scenarios;

final class ReplannerTest {

    private static final int HORIZON = 60;

    private static Activity work(String id, int duration) {
        var mode = Mode.of(duration, List.of(new Demand("rack", 1)), List.of(Role.ofSkill("crew", "", 1)));
        return Activity.of(id, mode, HORIZON);
    }

    private static Project project(Activity... activities) {
        var builder = Project.builder(HORIZON)
                .add(Resource.of("rack", 1))
                .add(new Person("ann", Set.of(), Windows.any()))
                .add(new Person("bo", Set.of(), Windows.any()));
        List.of(activities).forEach(builder::add);
        return builder.build();
    }

    private static Assignment at(String id, int start, int end, String person) {
        return new Assignment(id, "only", start, end, Map.of("crew", List.of(person)));
    }

    private static final Schedule PLAN =
            new Schedule(List.of(at("a", 0, 10, "ann"), at("b", 10, 20, "bo"), at("c", 30, 40, "ann")));

    private static Replanned replan(Situation situation) {
        return Replanner.replan(situation, Replanner.Effort.ofSteps(100, 1), () -> false);
    }

    @Test
    void aPlanThatStillStandsComesBackAsItWas() {
        var project = project(work("a", 10), work("b", 10), work("c", 10));
        assertThat(replan(Situation.of(project, PLAN, 5)).schedule()).isEqualTo(PLAN);
    }

    @Test
    void workThatTakesLongerMovesWhatFollowsAndNothingElse() {
        var project = project(work("a", 10), work("b", 10), work("c", 10));
        var late = Map.<String, ActivityStatus>of("a", new ActivityStatus.Running(0, 14));
        var after = replan(new Situation(project, PLAN, 5, late, Set.of()));
        assertThat(after.schedule().assignments())
                .containsExactly(at("a", 0, 14, "ann"), at("b", 14, 24, "bo"), at("c", 30, 40, "ann"));
        assertThat(after.moved()).containsExactly("b");
        assertThat(after.restaffed()).isEmpty();
        assertThat(after.distance()).isEqualTo(60 + 4);
    }

    @Test
    void somebodyElseServesWhereSomebodyIsLost() {
        var gone = Project.builder(HORIZON)
                .add(Resource.of("rack", 1))
                .add(new Person("bo", Set.of(), Windows.any()))
                .add(work("b", 10))
                .add(work("c", 10))
                .build();
        var after = replan(Situation.of(gone, PLAN, 0));
        assertThat(after.restaffed()).containsExactly("c");
        assertThat(after.moved()).isEmpty();
        assertThat(after.dropped()).containsExactly("a");
    }

    @Test
    void brokenOffWorkIsFinishedLaterAndSkippedWorkIsGone() {
        var project = project(work("a", 10), work("b", 10), work("c", 10));
        var statuses =
                Map.of("a", new ActivityStatus.PartDone(0, 6, 4), "c", (ActivityStatus) new ActivityStatus.Skipped());
        var after = replan(new Situation(project, PLAN, 6, statuses, Set.of()));
        assertThat(after.schedule().find("a")).contains(at("a", 0, 6, "ann"));
        assertThat(after.schedule().find("a+rest").orElseThrow().start()).isGreaterThanOrEqualTo(6);
        assertThat(after.schedule().find("b")).contains(at("b", 10, 20, "bo"));
        assertThat(after.dropped()).containsExactly("c");
    }

    @Test
    void whatIsAddedFindsAPlaceBesideTheRest() {
        var project = project(work("a", 10), work("b", 10), work("c", 10), work("new", 8));
        var after = replan(Situation.of(project, PLAN, 0));
        assertThat(after.schedule().find("new").orElseThrow().start()).isEqualTo(20);
        assertThat(after.distance()).isZero();
    }

    @Test
    void itStopsAtOnceWhenCancelledAndThePlanIsStillSound() {
        var project = project(work("a", 10), work("b", 10), work("c", 10));
        var late = Map.<String, ActivityStatus>of("a", new ActivityStatus.Running(0, 14));
        var after = Replanner.replan(
                new Situation(project, PLAN, 5, late, Set.of()), Replanner.Effort.ofSteps(100_000_000, 1), () -> true);
        assertThat(Checker.check(after.project(), after.schedule())).isEmpty();
    }

    @Test
    void nothingFrozenEverMoves() {
        int changed = 0;
        for (long s = 0; s < 60; s++) {
            long seed = s;
            var random = new Random(seed);
            boolean mixed = seed % 10 != 0;
            var project = mixed ? RandomProjects.mixed(seed, 16) : Scenarios.timeline(seed, 2);
            var plan = Planner.solve(project, Limits.ofWork(20, seed).withThreads(1), Progress.NONE)
                    .schedule();
            int now = random.nextInt(1 + plan.makespan());
            var statuses = new HashMap<String, ActivityStatus>();
            for (Assignment one : plan.assignments()) {
                disturb(one, now, random, mixed).ifPresent(status -> statuses.put(one.activity(), status));
            }
            var situation = new Situation(project, plan, now, statuses, Set.of());
            var after = replan(situation);
            for (Assignment one : plan.assignments()) {
                var expected = frozen(one, situation);
                expected.ifPresent(was -> assertThat(after.schedule().find(one.activity()))
                        .as("seed %d, now %d", seed, now)
                        .contains(was));
                if (expected.isEmpty()) {
                    after.schedule()
                            .find(one.activity())
                            .ifPresent(is -> assertThat(is.start())
                                    .as("start of %s at %d", is, now)
                                    .isGreaterThanOrEqualTo(now));
                }
            }
            List<Rule> broken = Checker.check(after.project(), after.schedule()).stream()
                    .map(Violation::rule)
                    .filter(rule -> rule != Rule.MANDATORY_MISSING && rule != Rule.CHOICE_TOO_FEW)
                    .toList();
            assertThat(broken).as("seed %d", seed).isEmpty();
            changed += after.moved().size();
            assertThat(replan(situation)).as("seed %d, again", seed).isEqualTo(after);
        }
        assertThat(changed).as("activities moved").isPositive();
    }

    @Test
    void anUndisturbedPlanStaysAsItIs() {
        for (long seed = 0; seed < 60; seed++) {
            var project = RandomProjects.mixed(seed, 16);
            var plan = Planner.solve(project, Limits.ofWork(20, seed).withThreads(1), Progress.NONE)
                    .schedule();
            if (!Checker.check(project, plan).isEmpty()) {
                continue;
            }
            int now = new Random(seed).nextInt(1 + plan.makespan());
            assertThat(replan(Situation.of(project, plan, now)).schedule())
                    .as("seed %d, now %d", seed, now)
                    .isEqualTo(plan);
        }
    }

    private static Optional<ActivityStatus> disturb(Assignment one, int now, Random random, boolean mixed) {
        int kind = random.nextInt(8);
        if (one.start() < now && one.end() > now && kind < 3) {
            return Optional.of(new ActivityStatus.Running(one.start(), one.end() + random.nextInt(4)));
        }
        if (one.start() >= now && kind == 0 && mixed) {
            return Optional.of(new ActivityStatus.Skipped());
        }
        return Optional.empty();
    }

    private static Optional<Assignment> frozen(Assignment one, Situation situation) {
        return switch (situation.status(one)) {
            case ActivityStatus.Done(int start, int end) -> Optional.of(same(one, start, end));
            case ActivityStatus.Running(int start, int end) -> Optional.of(same(one, start, end));
            case ActivityStatus.PartDone(int start, int end, int _) -> Optional.of(same(one, start, end));
            case ActivityStatus.NotStarted _, ActivityStatus.Skipped _ -> Optional.empty();
        };
    }

    private static Assignment same(Assignment one, int start, int end) {
        return new Assignment(one.activity(), one.mode(), start, end, one.staff());
    }
}
