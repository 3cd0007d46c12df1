package space.hamsafar.planning.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.SetUpTime;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.explain.Explanation.Kind;

final class ExplainerTest {

    private static final int HORIZON = 30;

    private static final Activity BUSY =
            Activity.of("busy", Mode.of(10, List.of(new Demand("rack", 1)), List.of(Role.of("ann"))), HORIZON);

    private static Project.Builder project(Activity wanted) {
        return Project.builder(HORIZON)
                .add(Resource.of("rack", 1))
                .add(new Person("ann", Set.of(), Windows.of(List.of(new Span(0, 20)))))
                .add(BUSY)
                .add(wanted);
    }

    private static Activity wanted(Mode mode, Span... windows) {
        return Activity.of("wanted", mode, HORIZON)
                .withPresence(Presence.optional(1))
                .withWindows(Windows.of(List.of(windows)));
    }

    private static Explanation why(Project.Builder project) {
        var busy = new Assignment("busy", "only", 0, 10, Map.of("ann", List.of("ann")));
        return Explainer.whyNotPlaced(project.build(), new Schedule(List.of(busy)), "wanted");
    }

    private static Mode rack(int duration) {
        return Mode.of(duration, List.of(new Demand("rack", 1)), List.of());
    }

    private static Mode ann(int duration) {
        return Mode.of(duration, List.of(), List.of(Role.of("ann")));
    }

    @Test
    void eachWindowHasItsOwnBlocker() {
        var explanation =
                why(project(wanted(ann(4), new Span(0, 6), new Span(2, 9), new Span(19, 25), new Span(25, 27))));
        assertThat(explanation.tried())
                .extracting(t -> t.blocker().text())
                .containsExactly("ann is busy", "ann is busy", "ann is not available", "too short");
        assertThat(explanation.summary())
                .isEqualTo("4 windows tried: ann is busy in 2, ann is not available in 1, too short in 1");
    }

    @Test
    void aFullResourceBlocks() {
        assertThat(why(project(wanted(rack(3), new Span(1, 9)))).summary()).isEqualTo("1 window tried: rack is full");
    }

    @Test
    void aSpentBudgetBlocks() {
        var project = project(wanted(ann(4), new Span(12, 18)))
                .add(new Budget("day", Set.of("ann"), new Span(0, 20), Set.of(), 12));
        assertThat(why(project).tried().getFirst().blocker().kind()).isEqualTo(Kind.BUDGET);
    }

    @Test
    void lagsAndSpacingsBlock() {
        var wanted = wanted(rack(3), new Span(12, 16));
        assertThat(why(project(wanted).add(TimeLag.endToStart("busy", "wanted", 8)))
                        .tried())
                .extracting(t -> t.blocker().kind())
                .containsExactly(Kind.LAG);
        assertThat(why(project(wanted).add(new Spacing("rest", List.of("busy", "wanted"), 8)))
                        .tried())
                .extracting(t -> t.blocker().kind())
                .containsExactly(Kind.SPACING);
    }

    @Test
    void aSetUpBlocks() {
        var simulator = new Resource(
                "simulator", List.of(new CapacityStep(0, 1)), List.of(new SetUpTime("docking", "walk", 5)));
        var wanted = wanted(
                Mode.of(3, List.of(new Demand("simulator", 1, "walk")), List.of()), new Span(12, 16), new Span(15, 19));
        var before =
                Activity.of("docking", Mode.of(10, List.of(new Demand("simulator", 1, "docking")), List.of()), HORIZON);
        var project = Project.builder(HORIZON).add(simulator).add(before).add(wanted);
        var docking = new Assignment("docking", "only", 0, 10, Map.of());
        assertThat(Explainer.whyNotPlaced(project.build(), new Schedule(List.of(docking)), "wanted")
                        .tried())
                .extracting(t -> t.blocker().kind())
                .containsExactly(Kind.SET_UP, Kind.NOTHING);
    }

    @Test
    void groupsBlockEverywhere() {
        var wanted = wanted(rack(3), new Span(12, 16));
        assertThat(why(project(wanted).add(new Choice("one", List.of("busy", "wanted"), 0, 1)))
                        .summary())
                .isEqualTo("choice one already has its 1");
        var other = Activity.of("other", ann(1), HORIZON).withPresence(Presence.optional(1));
        assertThat(why(project(wanted).add(other).add(new Requirement("wanted", "other")))
                        .summary())
                .isEqualTo("it requires other, which is not placed either");
    }

    @Test
    void aFreeStartIsSaidToBeFree() {
        assertThat(why(project(wanted(rack(3), new Span(5, 16)))).summary())
                .isEqualTo("1 window tried: it would fit at tick 10");
    }

    @Test
    void anActivityThatIsPlacedHasNothingToExplain() {
        var schedule = new Schedule(List.of(new Assignment("busy", "only", 0, 10, Map.of())));
        var project = project(wanted(rack(3))).build();
        assertThatThrownBy(() -> Explainer.whyNotPlaced(project, schedule, "busy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("busy is placed");
    }
}
