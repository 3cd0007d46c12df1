package space.hamsafar.planning.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Violation;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.testing.RandomProjects;

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
    void somebodyWhoWasInTwoPlacesAtOnceIsAFindingAndTheRestIsPlanned() {
        var project = project(work("a", 10), work("b", 10), work("c", 10));
        var plan = new Schedule(List.of(at("a", 0, 10, "ann"), at("b", 10, 20, "bo"), at("c", 20, 30, "ann")));
        var statuses = Map.<String, ActivityStatus>of(
                "a", new ActivityStatus.Running(0, 25), "b", new ActivityStatus.Done(5, 12), "c", notStarted());
        var alone = new Schedule(List.of(at("a", 0, 25, "ann"), at("b", 5, 12, "ann")));
        var busy = new Schedule(List.of(at("a", 0, 10, "ann"), at("b", 10, 20, "ann"), at("c", 20, 30, "ann")));
        var after = replan(new Situation(project, busy, 15, statuses, Set.of()));
        assertThat(after.schedule().assignments()).containsAll(alone.assignments());
        assertThat(after.schedule().find("c").orElseThrow().start()).isGreaterThanOrEqualTo(25);
        assertThat(after.findings())
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder(Rule.PERSON_DOUBLE_BOOKED, Rule.CAPACITY_EXCEEDED);
        assertThat(replan(new Situation(project, plan, 15, Map.of(), Set.of())).findings())
                .isEmpty();
    }

    @Test
    void whatIsFrozenKeepsItsTimeThoughItBreaksARule() {
        var project = project(work("a", 10), work("b", 10), work("c", 10));
        var late = Map.<String, ActivityStatus>of("a", new ActivityStatus.Running(0, 14));
        var after = replan(new Situation(project, PLAN, 5, late, Set.of(), Set.of("b")));
        assertThat(after.schedule().find("b")).contains(at("b", 10, 20, "bo"));
        assertThat(after.moved()).isEmpty();
        assertThat(after.findings()).extracting(Violation::rule).containsExactly(Rule.CAPACITY_EXCEEDED);
    }

    @Test
    void whoServedAndHasLeftServesNoMore() {
        var gone = Project.builder(HORIZON)
                .add(Resource.of("rack", 1))
                .add(new Person("bo", Set.of(), Windows.any()))
                .add(work("a", 10))
                .add(work("b", 10))
                .add(work("c", 10))
                .build();
        var after = replan(Situation.of(gone, PLAN, 12));
        assertThat(after.schedule().assignments())
                .containsExactly(at("a", 0, 10, "ann"), at("b", 10, 20, "bo"), at("c", 30, 40, "bo"));
        assertThat(after.changes()).isEqualTo(new ChangeReport(0, 0, 1, 0, 0, 30));
        assertThat(after.findings()).isEmpty();
    }

    @Test
    void workThatOverranTheHorizonStandsAndTheRestKeepsToIt() {
        var project = project(work("a", 10), work("b", 10));
        var plan = new Schedule(List.of(at("a", 40, 50, "ann"), at("b", 50, 60, "bo")));
        var late = Map.<String, ActivityStatus>of("a", new ActivityStatus.Running(40, HORIZON + 5));
        var after = replan(new Situation(project, plan, 45, late, Set.of()));
        assertThat(after.schedule().assignments()).containsExactly(at("a", 40, HORIZON + 5, "ann"));
        assertThat(after.missing()).containsExactly("b");
        assertThat(after.findings()).extracting(Violation::rule).contains(Rule.OUTSIDE_HORIZON, Rule.AFTER_DEADLINE);
    }

    @Test
    void aModeThatIsGoneStillStandsInThePast() {
        var other = work("a", 10).withModes(List.of(new Mode("new", 3, List.of(), List.of(), List.of())));
        var after = replan(Situation.of(project(other, work("b", 10), work("c", 10)), PLAN, 5));
        assertThat(after.schedule()).isEqualTo(PLAN);
    }

    @Test
    void thePeopleStayWhereAnotherTimeCostsLess() {
        var weights = new Weights(1, 1, 100);
        var effort = new Replanner.Effort(200, java.time.Duration.ofDays(1), weights, 1);
        var project = project(work("a", 10), work("c", 10))
                .withPeople(List.of(
                        new Person("ann", Set.of(), Windows.of(List.of(new Span(0, 12), new Span(34, 60)))),
                        new Person("bo", Set.of(), Windows.any())));
        var after = Replanner.replan(Situation.of(project, PLAN, 5), effort, () -> false);
        assertThat(after.schedule().find("c")).contains(at("c", 34, 44, "ann"));
        assertThat(after.changes()).isEqualTo(new ChangeReport(1, 4, 0, 1, 0, 5));
    }

    private static ActivityStatus notStarted() {
        return new ActivityStatus.NotStarted();
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
}
