package space.hamsafar.planning.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.DueDate;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.check.Rule;
import space.hamsafar.planning.check.Violation;
import space.hamsafar.planning.explain.Explanation.Question;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.testing.RandomProjects;

/** Each kind of change alone: given what stands in the way, expect the smallest change; then mixtures. */
final class RemedyTest {

    private static final int HORIZON = 30;

    private static final Activity BUSY =
            Activity.of("busy", Mode.of(10, List.of(new Demand("rack", 1)), List.of(Role.of("ann"))), HORIZON);

    private static Project.Builder project(Activity wanted) {
        return Project.builder(HORIZON)
                .add(Resource.of("rack", 1))
                .add(new Person("ann", Set.of("pilot"), Windows.of(List.of(new Span(0, 20)))))
                .add(new Person("bo", Set.of(), Windows.any()))
                .add(BUSY)
                .add(wanted);
    }

    private static Activity wanted(Mode mode, Span... windows) {
        return Activity.of("wanted", mode, HORIZON)
                .withPresence(Presence.optional(1))
                .withWindows(Windows.of(List.of(windows)));
    }

    private static Mode rack(int duration) {
        return Mode.of(duration, List.of(new Demand("rack", 1)), List.of());
    }

    private static Mode empty(int duration) {
        return Mode.of(duration, List.of(), List.of());
    }

    private static List<Change> smallest(Project.Builder project) {
        var busy = new Assignment("busy", "only", 0, 10, Map.of("ann", List.of("ann")));
        var explanation = Explainer.explain(project.build(), new Schedule(List.of(busy)), "wanted");
        return explanation.remedies().isEmpty()
                ? List.of()
                : explanation.remedies().getFirst().changes();
    }

    @Test
    void aWindowGrowsAsFarAsNeeded() {
        assertThat(smallest(project(wanted(rack(4), new Span(2, 9), new Span(8, 12)))))
                .containsExactly(new Change.LongerWindow("wanted", new Span(8, 12), new Span(8, 14)));
    }

    @Test
    void datesGiveWay() {
        var wanted = Activity.of("wanted", rack(4), HORIZON);
        assertThat(smallest(project(wanted.withBounds(0, 12))))
                .containsExactly(new Change.LaterDeadline("wanted", 12, 14));
        var early = Activity.of("wanted", empty(4), HORIZON).withBounds(28, HORIZON);
        assertThat(smallest(project(early))).containsExactly(new Change.EarlierRelease("wanted", 28, 26));
    }

    @Test
    void lagsAndGapsGiveWay() {
        var lag = TimeLag.endToStart("busy", "wanted", 9);
        assertThat(smallest(project(wanted(empty(10), new Span(8, 24))).add(lag)))
                .containsExactly(new Change.RelaxedLag(lag, TimeLag.endToStart("busy", "wanted", 4)));
        assertThat(smallest(project(Activity.of("wanted", empty(10), HORIZON).withBounds(8, 24))
                        .add(new Spacing("rest", List.of("busy", "wanted"), 9))))
                .containsExactly(new Change.SmallerGap("rest", 9, 4));
    }

    @Test
    void aResourceGetsUnitsWhileTheyLack() {
        assertThat(smallest(project(wanted(rack(4), new Span(8, 12)))))
                .containsExactly(new Change.LongerWindow("wanted", new Span(8, 12), new Span(8, 14)));
        var mode = Mode.of(4, List.of(new Demand("rack", 2)), List.of());
        assertThat(smallest(project(wanted(mode, new Span(12, 17)))))
                .containsExactly(new Change.MoreCapacity("rack", new Span(12, 16), 1));
    }

    @Test
    void aReservoirGetsRoom() {
        var mode = new Mode("m", 2, List.of(), List.of(), List.of(new LevelChange("water", Point.START, -3)));
        assertThat(smallest(project(wanted(mode, new Span(0, 9))).add(new Reservoir("water", 2, 0, 5))))
                .containsExactly(new Change.WiderReservoir("water", -1, 5));
    }

    @Test
    void peopleAreQualifiedOrAvailable() {
        var pilot = Mode.of(4, List.of(), List.of(Role.ofSkill("pilot", "pilot", 1)));
        assertThat(smallest(project(wanted(pilot, new Span(2, 7)))))
                .containsExactly(new Change.Qualified("bo", "wanted", "pilot", "pilot"));
        var ann = Mode.of(4, List.of(), List.of(Role.of("ann")));
        assertThat(smallest(project(wanted(ann, new Span(22, 26)))))
                .containsExactly(new Change.Available("ann", new Span(22, 26)));
    }

    @Test
    void aBudgetIsRaised() {
        var ann = Mode.of(4, List.of(), List.of(Role.of("ann")));
        assertThat(smallest(project(wanted(ann, new Span(10, 14)))
                        .add(new Budget("day", Set.of("ann"), new Span(0, 20), Set.of(), 12))))
                .containsExactly(new Change.LargerBudget("day", 12, 14));
    }

    @Test
    void groupsGiveWay() {
        var wanted = wanted(empty(3), new Span(12, 16));
        assertThat(smallest(project(wanted).add(new Choice("one", List.of("busy", "wanted"), 0, 1))))
                .containsExactly(new Change.LargerChoice("one", 1, 2));
        var other = Activity.of("other", empty(1), HORIZON).withPresence(Presence.optional(1));
        assertThat(smallest(project(wanted).add(other).add(new Requirement("wanted", "other"))))
                .containsExactly(new Change.NoRequirement("wanted", "other"));
    }

    @Test
    void teamsGiveWay() {
        var ann = Mode.of(4, List.of(), List.of(Role.of("ann")));
        var link = new TeamLink("busy", "ann", "wanted", "ann", TeamLink.Kind.DIFFERENT);
        assertThat(smallest(project(wanted(ann, new Span(12, 18))).add(link)))
                .containsExactly(new Change.FreeTeams(link));
    }

    @Test
    void optionalWorkIsLeftOutWithWhatRequiresIt() {
        var first = Activity.of("first", rack(10), HORIZON).withPresence(Presence.optional(1));
        var second = Activity.of("second", empty(2), HORIZON).withPresence(Presence.optional(1));
        var wanted = Activity.of("wanted", rack(25), HORIZON).withPresence(Presence.optional(10));
        var project = Project.builder(HORIZON)
                .add(Resource.of("rack", 1))
                .add(first)
                .add(second)
                .add(wanted)
                .add(new Requirement("second", "first"))
                .build();
        var schedule = new Schedule(List.of(
                new Assignment("first", "only", 10, 20, Map.of()), new Assignment("second", "only", 0, 2, Map.of())));
        var remedies = Explainer.explain(project, schedule, "wanted").remedies();
        assertThat(remedies.getFirst().changes()).containsExactly(new Change.Dropped("first"));
    }

    @Test
    void aLateActivityIsExplainedUpToItsDueDate() {
        var late = Activity.of("wanted", rack(4), HORIZON).withDueDate(new DueDate(8, 1));
        var schedule = new Schedule(List.of(
                new Assignment("busy", "only", 0, 10, Map.of("ann", List.of("ann"))),
                new Assignment("wanted", "only", 10, 14, Map.of())));
        var explanation = Explainer.explain(project(late).build(), schedule, "wanted");
        assertThat(explanation.question()).isEqualTo(Question.LATE);
        assertThat(explanation.summary()).contains("rack is full");
        assertThat(explanation.remedies()).allMatch(remedy -> remedy.place().end() <= 8);
        assertThat(explanation.remedies().getFirst().changes()).first().isInstanceOf(Change.MoreCapacity.class);
        var calm = Activity.of("wanted", rack(4), HORIZON);
        assertThat(Explainer.explain(project(calm).build(), schedule, "wanted").question())
                .isEqualTo(Question.LATER_THAN_EARLIEST);
        assertThat(Explainer.explain(project(calm).build(), schedule, "busy").question())
                .isEqualTo(Question.AS_EARLY_AS_CAN_BE);
    }

    @Test
    void everyRemedyOfRandomProjectsHolds() {
        int remedies = 0;
        for (long seed = 0; seed < 30; seed++) {
            var project = RandomProjects.mixed(seed, 14);
            var schedule = Planner.solve(project, Limits.ofWork(20, seed).withThreads(1), Progress.NONE)
                    .schedule();
            for (Activity activity : project.activities()) {
                var explanation = Explainer.explain(project, schedule, activity.id());
                var end = schedule.find(activity.id()).map(Assignment::end);
                for (Remedy remedy : explanation.remedies()) {
                    remedies++;
                    String what = "seed " + seed + ", " + activity.id() + ": " + remedy.text();
                    assertThat(remedy.place().end()).as(what).isLessThan(end.orElse(Integer.MAX_VALUE));
                    assertThat(newViolations(project, schedule, remedy))
                            .as(what)
                            .isEmpty();
                }
            }
            String first = project.activities().getFirst().id();
            assertThat(Explainer.explain(project, schedule, first))
                    .as("seed %d, asked again", seed)
                    .isEqualTo(Explainer.explain(project, schedule, first));
        }
        assertThat(remedies).as("remedies found").isGreaterThan(200);
    }

    /** What the checker finds after a remedy and did not find before, but for what goes with work that is left out. */
    private static List<Violation> newViolations(Project project, Schedule schedule, Remedy remedy) {
        var before = new HashSet<>(Checker.check(project, schedule));
        Set<String> gone = new HashSet<>(Set.of(remedy.place().activity()));
        for (Change change : remedy.changes()) {
            if (change instanceof Change.Dropped dropped) {
                gone.add(dropped.activity());
            }
        }
        List<Assignment> after = new ArrayList<>(schedule.assignments().stream()
                .filter(one -> !gone.contains(one.activity()))
                .toList());
        after.add(remedy.place());
        boolean drops = gone.size() > 1;
        return Checker.check(Amendment.apply(project, remedy.changes()), new Schedule(after)).stream()
                .filter(v -> !before.contains(v))
                .filter(v -> !drops || v.rule() != Rule.REQUIREMENT_MISSING && v.rule() != Rule.CHOICE_TOO_FEW)
                .toList();
    }
}
