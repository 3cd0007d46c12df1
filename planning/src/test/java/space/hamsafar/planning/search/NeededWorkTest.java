package space.hamsafar.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;

/** What must be done comes before what may be done, also where it must be done in one way out of several or in steps. */
final class NeededWorkTest {

    private static final int HORIZON = 20;

    @Test
    void stepsWaitForOneAnother() {
        var builder = alone();
        builder.add(work("draw", 2, Presence.optional(0), 0, 20));
        builder.add(work("freezer", 2, Presence.optional(9), 10, 20));
        builder.add(TimeLag.endToStart("draw", "freezer", 0));
        builder.add(new TimeLag("draw", Point.END, "freezer", Point.START, 0, 3));
        builder.add(new Requirement("draw", "freezer")).add(new Requirement("freezer", "draw"));

        var schedule = solved(builder.build(), 1);

        assertThat(schedule.find("draw").orElseThrow().start()).isEqualTo(5);
        assertThat(schedule.find("freezer").orElseThrow().start()).isEqualTo(10);
    }

    @Test
    void mealMakesWayForWorkThatMustComeBeforeIt() {
        var builder = alone();
        builder.add(work("meal", 3, Presence.mandatory(), 0, 9));
        builder.add(work("draw", 2, Presence.optional(0), 0, 6));
        builder.add(work("freezer", 1, Presence.optional(9), 0, 6));
        builder.add(TimeLag.endToStart("draw", "meal", 0));
        builder.add(TimeLag.endToStart("draw", "freezer", 0));
        builder.add(new Requirement("draw", "freezer")).add(new Requirement("freezer", "draw"));

        var schedule = solved(builder.build(), 1);

        assertThat(schedule.find("freezer")).isPresent();
        assertThat(schedule.find("meal").orElseThrow().start()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aChoiceThatLacksMembersComesBeforeOptionalWork() {
        var builder = alone();
        builder.add(work("way-1", 6, Presence.optional(0), 0, 8));
        builder.add(work("way-2", 8, Presence.optional(0), 0, 8));
        builder.add(work("dear", 8, Presence.optional(1000), 0, 8));
        builder.add(new Choice("session", List.of("way-1", "way-2"), 1, 1));

        var schedule = solved(builder.build(), 1);

        assertThat(schedule.find("dear")).isEmpty();
        assertThat(schedule.assignments()).hasSize(1);
    }

    private static Project.Builder alone() {
        return Project.builder(HORIZON).add(new Person("a", Set.of(), Windows.any()));
    }

    private static Activity work(String id, int length, Presence presence, int from, int to) {
        return new Activity(
                id,
                List.of(Mode.of(length, List.of(), List.of(Role.of("a")))),
                from,
                to,
                Optional.empty(),
                presence,
                Windows.of(List.of(new Span(from, to))),
                "",
                Set.of());
    }

    private static Schedule solved(Project project, long schedules) {
        var solution = Planner.solve(project, Limits.ofWork(schedules, 1), Progress.NONE);
        assertThat(Checker.check(project, solution.schedule())).isEmpty();
        return solution.schedule();
    }
}
