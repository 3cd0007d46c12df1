package space.hamsafar.planning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Demand;
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
import space.hamsafar.planning.SetUpTime;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.TravelTime;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.testing.RandomProjects;

/** Each rule alone: given a project and a schedule, expect this violation and no other. */
final class CheckerTest {

    private static final int HORIZON = 20;
    private static final Windows MORNINGS = Windows.of(List.of(new Span(0, 5), new Span(5, 10)));

    private static Activity plain(String id, int duration) {
        return Activity.of(id, Mode.of(duration, List.of(), List.of()), HORIZON);
    }

    private static Activity optional(String id) {
        return plain(id, 2).withPresence(Presence.optional(1));
    }

    private static Activity staffed(String id, Role... roles) {
        return Activity.of(id, Mode.of(4, List.of(), List.of(roles)), HORIZON);
    }

    private static Activity using(String id, int amount) {
        return Activity.of(id, Mode.of(4, List.of(new Demand("rack", amount)), List.of()), HORIZON);
    }

    private static Activity changing(String id, Point point, int amount) {
        var mode = new Mode("only", 4, List.of(), List.of(), List.of(new LevelChange("tank", point, amount)));
        return Activity.of(id, mode, HORIZON);
    }

    private static Project.Builder project(Activity... activities) {
        var builder = Project.builder(HORIZON);
        for (Activity activity : activities) {
            builder.add(activity);
        }
        return builder.add(new Person("ann", Set.of("pilot"), Windows.any()))
                .add(new Person("bo", Set.of(), Windows.of(List.of(new Span(0, 12)))));
    }

    private static Assignment at(String id, int start, int end) {
        return new Assignment(id, "only", start, end, Map.of());
    }

    private static Assignment by(String id, int start, Map<String, List<String>> staff) {
        return new Assignment(id, "only", start, start + 4, staff);
    }

    private static List<Rule> broken(Project.Builder project, Assignment... assignments) {
        return Checker.check(project.build(), new Schedule(List.of(assignments))).stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void nothingIsWrongWithASoundSchedule() {
        assertThat(broken(project(plain("a", 3)), at("a", 0, 3))).isEmpty();
    }

    @Test
    void unknownActivity() {
        assertThat(broken(project(), at("x", 0, 2))).containsExactly(Rule.UNKNOWN_ACTIVITY);
    }

    @Test
    void duplicateAssignment() {
        assertThat(broken(project(plain("a", 2)), at("a", 0, 2), at("a", 4, 6)))
                .containsExactly(Rule.DUPLICATE_ASSIGNMENT);
    }

    @Test
    void unknownMode() {
        var assignment = new Assignment("a", "other", 0, 2, Map.of());
        assertThat(broken(project(plain("a", 2)), assignment)).containsExactly(Rule.UNKNOWN_MODE);
    }

    @Test
    void wrongDuration() {
        assertThat(broken(project(plain("a", 2)), at("a", 0, 3))).containsExactly(Rule.WRONG_DURATION);
    }

    @Test
    void outsideHorizon() {
        var late = plain("a", 2).withBounds(0, HORIZON + 5);
        assertThat(broken(project(late), at("a", 19, 21))).containsExactly(Rule.OUTSIDE_HORIZON);
    }

    @Test
    void beforeRelease() {
        assertThat(broken(project(plain("a", 2).withBounds(3, 10)), at("a", 2, 4)))
                .containsExactly(Rule.BEFORE_RELEASE);
    }

    @Test
    void afterDeadline() {
        assertThat(broken(project(plain("a", 2).withBounds(3, 10)), at("a", 9, 11)))
                .containsExactly(Rule.AFTER_DEADLINE);
    }

    @Test
    void windowsThatTouchAreNotMerged() {
        assertThat(broken(project(plain("a", 2).withWindows(MORNINGS)), at("a", 4, 6)))
                .containsExactly(Rule.OUTSIDE_WINDOWS);
        assertThat(broken(project(plain("a", 2).withWindows(MORNINGS)), at("a", 5, 7)))
                .isEmpty();
    }

    @Test
    void mandatoryMissing() {
        assertThat(broken(project(plain("a", 2), optional("b")))).containsExactly(Rule.MANDATORY_MISSING);
    }

    @Test
    void capacityExceededOncePerBreach() {
        var project = project(using("a", 2), using("b", 2), using("c", 1), using("d", 3))
                .add(new Resource("rack", List.of(new CapacityStep(0, 3), new CapacityStep(12, 2))));
        var found = Checker.check(
                project.build(), new Schedule(List.of(at("a", 0, 4), at("b", 2, 6), at("c", 3, 7), at("d", 9, 13))));
        assertThat(found).extracting(Violation::rule).containsOnly(Rule.CAPACITY_EXCEEDED);
        assertThat(found)
                .extracting(Violation::message)
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).startsWith("from tick 2 on, 4 units"),
                        second -> assertThat(second).startsWith("from tick 12 on, 3 units"));
    }

    @Test
    void reservoirUnderflow() {
        var tank = new Reservoir("tank", 2, 0, 4);
        assertThat(broken(project(changing("a", Point.START, -3)).add(tank), at("a", 0, 4)))
                .containsExactly(Rule.RESERVOIR_UNDERFLOW);
    }

    @Test
    void reservoirOverflow() {
        var tank = new Reservoir("tank", 2, 0, 4);
        assertThat(broken(project(changing("a", Point.END, 3)).add(tank), at("a", 0, 4)))
                .containsExactly(Rule.RESERVOIR_OVERFLOW);
    }

    @Test
    void reservoirChangesAtOneTickAreSummed() {
        var project = project(changing("a", Point.END, 3), changing("b", Point.START, -3))
                .add(new Reservoir("tank", 2, 0, 4));
        assertThat(broken(project, at("a", 0, 4), at("b", 4, 8))).isEmpty();
    }

    @Test
    void roleUnderstaffed() {
        var project = project(staffed("a", Role.ofSkill("crew", "", 2)));
        assertThat(broken(project, by("a", 0, Map.of("crew", List.of("ann"))))).containsExactly(Rule.ROLE_UNDERSTAFFED);
    }

    @Test
    void roleOverstaffed() {
        var project = project(staffed("a", Role.ofSkill("crew", "", 1)));
        assertThat(broken(project, by("a", 0, Map.of("crew", List.of("ann", "bo")))))
                .containsExactly(Rule.ROLE_OVERSTAFFED);
    }

    @Test
    void unknownRole() {
        assertThat(broken(project(staffed("a")), by("a", 0, Map.of("crew", List.of("ann")))))
                .containsExactly(Rule.UNKNOWN_ROLE);
    }

    @Test
    void unknownPerson() {
        var project = project(staffed("a", Role.ofSkill("crew", "", 1)));
        assertThat(broken(project, by("a", 0, Map.of("crew", List.of("zoe"))))).containsExactly(Rule.UNKNOWN_PERSON);
    }

    @Test
    void skillMissing() {
        var project = project(staffed("a", Role.ofSkill("crew", "pilot", 1)));
        assertThat(broken(project, by("a", 0, Map.of("crew", List.of("bo"))))).containsExactly(Rule.SKILL_MISSING);
    }

    @Test
    void notACandidate() {
        assertThat(broken(project(staffed("a", Role.of("ann"))), by("a", 0, Map.of("ann", List.of("bo")))))
                .containsExactly(Rule.NOT_A_CANDIDATE);
    }

    @Test
    void personTwiceInOneActivity() {
        var project = project(staffed("a", Role.ofSkill("left", "", 1), Role.ofSkill("right", "", 1)));
        assertThat(broken(project, by("a", 0, Map.of("left", List.of("ann"), "right", List.of("ann")))))
                .containsExactly(Rule.PERSON_TWICE_IN_ACTIVITY);
    }

    @Test
    void personDoubleBooked() {
        var staff = Map.of("ann", List.of("ann"));
        var project = project(staffed("a", Role.of("ann")), staffed("b", Role.of("ann")));
        assertThat(broken(project, by("a", 0, staff), by("b", 3, staff))).containsExactly(Rule.PERSON_DOUBLE_BOOKED);
        assertThat(broken(project, by("a", 0, staff), by("b", 4, staff))).isEmpty();
    }

    @Test
    void personUnavailable() {
        var project = project(staffed("a", Role.of("bo")));
        assertThat(broken(project, by("a", 9, Map.of("bo", List.of("bo"))))).containsExactly(Rule.PERSON_UNAVAILABLE);
    }

    @Test
    void budgetExceeded() {
        var project = project(staffed("a", Role.ofSkill("crew", "", 2)).withTags(Set.of("visit")))
                .add(new Budget("hours", Set.of("ann", "bo"), new Span(2, 8), Set.of("visit"), 3));
        var staff = Map.of("crew", List.of("ann", "bo"));
        assertThat(broken(project, by("a", 0, staff))).containsExactly(Rule.BUDGET_EXCEEDED);
        assertThat(broken(project, by("a", 7, staff))).isEmpty();
    }

    @Test
    void lagTooShort() {
        var project = project(plain("a", 2), plain("b", 2)).add(TimeLag.endToStart("a", "b", 3));
        assertThat(broken(project, at("a", 0, 2), at("b", 4, 6))).containsExactly(Rule.LAG_TOO_SHORT);
    }

    @Test
    void lagTooLong() {
        var project = project(plain("a", 2), plain("b", 2)).add(new TimeLag("a", Point.START, "b", Point.END, 0, 5));
        assertThat(broken(project, at("a", 0, 2), at("b", 4, 6))).containsExactly(Rule.LAG_TOO_LONG);
    }

    @Test
    void spacingTooSmallInEitherOrder() {
        var project = project(plain("a", 2), plain("b", 2)).add(new Spacing("rest", List.of("a", "b"), 3));
        assertThat(broken(project, at("a", 0, 2), at("b", 4, 6))).containsExactly(Rule.SPACING_TOO_SMALL);
        assertThat(broken(project, at("a", 4, 6), at("b", 0, 2))).containsExactly(Rule.SPACING_TOO_SMALL);
        assertThat(broken(project, at("a", 5, 7), at("b", 0, 2))).isEmpty();
    }

    @Test
    void travelTooShortFromPlaceToPlace() {
        var staff = Map.of("ann", List.of("ann"));
        var project = project(
                        staffed("a", Role.of("ann")).withPlace("city"),
                        staffed("b", Role.of("ann")).withPlace("base"),
                        staffed("c", Role.of("ann")))
                .add(new TravelTime("city", "base", 6));
        assertThat(broken(project, by("a", 0, staff), by("c", 4, staff), by("b", 9, staff)))
                .containsExactly(Rule.TRAVEL_TOO_SHORT);
        assertThat(broken(project, by("b", 0, staff), by("a", 4, staff), by("c", 8, staff)))
                .isEmpty();
    }

    @Test
    void setUpTooShortBetweenStates() {
        var simulator =
                new Resource("sim", List.of(new CapacityStep(0, 1)), List.of(new SetUpTime("docking", "walk", 3)));
        var project = project(simulated("a", "docking"), simulated("b", "walk"), simulated("c", "docking"))
                .add(simulator);
        assertThat(broken(project, at("a", 0, 4), at("b", 6, 10), at("c", 10, 14)))
                .containsExactly(Rule.SET_UP_TOO_SHORT);
        assertThat(broken(project, at("a", 0, 4), at("b", 7, 11), at("c", 11, 15)))
                .isEmpty();
        assertThat(broken(project, at("a", 4, 8), at("b", 0, 4), at("c", 8, 12)))
                .isEmpty();
    }

    @Test
    void modesAgreeOnOneState() {
        var modes = List.of(
                new Mode("x", 1, List.of(new Demand("rack", 1, "a")), List.of(), List.of()),
                new Mode("y", 1, List.of(new Demand("rack", 1, "b")), List.of(), List.of()));
        var project = project(plain("a", 1).withModes(modes)).add(Resource.of("rack", 1));
        assertThatThrownBy(project::build).hasMessageContaining("its modes must agree");
    }

    private static Activity simulated(String id, String state) {
        return Activity.of(id, Mode.of(4, List.of(new Demand("sim", 1, state)), List.of()), HORIZON);
    }

    @Test
    void sameTeamBroken() {
        assertThat(teams(TeamLink.Kind.SAME, "ann", "bo")).containsExactly(Rule.SAME_TEAM_BROKEN);
        assertThat(teams(TeamLink.Kind.SAME, "ann", "ann")).isEmpty();
    }

    @Test
    void differentTeamBroken() {
        assertThat(teams(TeamLink.Kind.DIFFERENT, "ann", "ann")).containsExactly(Rule.DIFFERENT_TEAM_BROKEN);
        assertThat(teams(TeamLink.Kind.DIFFERENT, "ann", "bo")).isEmpty();
    }

    private static List<Rule> teams(TeamLink.Kind kind, String first, String second) {
        var project = project(staffed("a", Role.ofSkill("r", "", 1)), staffed("b", Role.ofSkill("r", "", 1)))
                .add(new TeamLink("a", "r", "b", "r", kind));
        return broken(project, by("a", 0, Map.of("r", List.of(first))), by("b", 5, Map.of("r", List.of(second))));
    }

    @Test
    void choiceTooFew() {
        var project = project(optional("a"), optional("b")).add(new Choice("pick", List.of("a", "b"), 1, 1));
        assertThat(broken(project)).containsExactly(Rule.CHOICE_TOO_FEW);
    }

    @Test
    void choiceTooMany() {
        var project = project(optional("a"), optional("b")).add(new Choice("pick", List.of("a", "b"), 1, 1));
        assertThat(broken(project, at("a", 0, 2), at("b", 2, 4))).containsExactly(Rule.CHOICE_TOO_MANY);
    }

    @Test
    void requirementMissing() {
        var project = project(optional("a"), optional("b")).add(new Requirement("a", "b"));
        assertThat(broken(project, at("a", 0, 2))).containsExactly(Rule.REQUIREMENT_MISSING);
        assertThat(broken(project, at("b", 0, 2))).isEmpty();
    }

    @Test
    void anActivityWithoutDurationIsAPoint() {
        var demand = List.of(new Demand("rack", 1));
        var role = List.of(Role.of("ann"));
        var point = Activity.of("p", Mode.of(0, demand, role), HORIZON).withWindows(MORNINGS);
        var project = project(point, Activity.of("a", Mode.of(4, demand, role), HORIZON))
                .add(Resource.of("rack", 1));
        var staff = Map.of("ann", List.of("ann"));
        assertThat(broken(project, by("a", 0, staff), new Assignment("p", "only", 2, 2, staff)))
                .isEmpty();
        assertThat(broken(project, by("a", 0, staff), new Assignment("p", "only", 11, 11, staff)))
                .containsExactly(Rule.OUTSIDE_WINDOWS);
    }

    @Test
    void theOrderOfListsDoesNotMatter() {
        for (long seed = 0; seed < 40; seed++) {
            var project = RandomProjects.mixed(seed, 12);
            var random = new Random(seed);
            var assignments = new ArrayList<Assignment>();
            for (Activity activity : project.activities()) {
                var mode = activity.modes().getFirst();
                int start = random.nextInt(30);
                assignments.add(new Assignment(
                        activity.id(), mode.id(), start, start + mode.duration(), Map.of("crew", List.of("p1"))));
            }
            var expected = Checker.check(project, new Schedule(assignments));
            Collections.shuffle(assignments, random);
            assertThat(Checker.check(shuffled(project, random), new Schedule(assignments)))
                    .as("seed %d", seed)
                    .isEqualTo(expected)
                    .isNotEmpty();
        }
    }

    private static Project shuffled(Project p, Random random) {
        return new Project(
                p.horizon(),
                shuffled(p.activities(), random),
                shuffled(p.resources(), random),
                shuffled(p.reservoirs(), random),
                shuffled(p.people(), random),
                shuffled(p.budgets(), random),
                shuffled(p.lags(), random),
                shuffled(p.spacings(), random),
                shuffled(p.choices(), random),
                shuffled(p.requirements(), random),
                shuffled(p.teams(), random),
                shuffled(p.travel(), random),
                shuffled(p.preferences(), random),
                shuffled(p.baseline(), random));
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
