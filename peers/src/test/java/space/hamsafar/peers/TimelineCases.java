package space.hamsafar.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
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
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/**
 * Tiny timelines, in each of which one rule alone keeps something from being done. Each activity that may be left out is
 * worth 1, 2, 4 … in its order, so that the best value names what is done.
 */
final class TimelineCases {

    private static final int HORIZON = 12;

    private TimelineCases() {}

    /**
     * A project and its best value.
     *
     * @param rule what keeps the rest from being done
     * @param done ids of the activities that the best schedule does
     */
    record Case(String rule, Project project, Set<String> done) {

        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Case> all() {
        return Stream.of(
                new Case("windows", windows(), Set.of("b", "c")),
                new Case("release and deadline", bounds(), Set.of("b", "c")),
                new Case("one at a time", oneAtATime(), Set.of("b", "c")),
                new Case("people's own hours", hours(), Set.of("b", "c")),
                new Case("skills", skills(), Set.of("b", "c")),
                new Case("several roles", roles(), Set.of("a", "c")),
                new Case("capacity", capacity(), Set.of("b", "c")),
                new Case("steps of capacity", steps(), Set.of("b", "c")),
                new Case("reservoir that falls", falling(), Set.of("b", "c")),
                new Case("reservoir that is filled", filled(), Set.of("a", "c")),
                new Case("budget", budget(), Set.of("b", "c")),
                new Case("budget of part of the work", partOfBudget(), Set.of("b", "c")),
                new Case("least lag", leastLag(), Set.of("b", "c")),
                new Case("greatest lag", greatestLag(), Set.of("b", "c")),
                new Case("spacing", spacing(), Set.of("b", "c")),
                new Case("choice", choice(), Set.of("b", "c")),
                new Case("least of a choice", leastOfChoice(), Set.of("a", "c")),
                new Case("requirement", requirement(), Set.of("b", "c")),
                new Case("same team", sameTeam(), Set.of("b", "c")),
                new Case("different team", differentTeam(), Set.of("b", "c")),
                new Case("what must be done", mandatory(), Set.of("a")));
    }

    private static Project windows() {
        var open = Windows.of(List.of(new Span(0, 3), new Span(3, 6)));
        return project(
                work("a", 1, 4).withWindows(open),
                work("b", 2, 3).withWindows(open),
                work("c", 4, 3).withWindows(open));
    }

    private static Project bounds() {
        return project(work("a", 1, 3).withBounds(2, 4), work("b", 2, 4), work("c", 4, 4));
    }

    private static Project oneAtATime() {
        return project(work("a", 1, 4), work("b", 2, 6), work("c", 4, 6));
    }

    /** Bilal's hours hold one piece of work, Amna's one that only she may do, and a second that fits neither. */
    private static Project hours() {
        var amna = new Person("amna", Set.of(), Windows.of(List.of(new Span(0, 4))));
        var bilal = new Person("bilal", Set.of(), Windows.of(List.of(new Span(6, 10))));
        return builder(
                        List.of(amna, bilal),
                        work("a", 1, 3, anybody(1)),
                        work("b", 2, 4, anybody(1)),
                        work("c", 4, 4, only("amna")))
                .build();
    }

    private static Project skills() {
        var amna = new Person("amna", Set.of("diver"), Windows.any());
        var bilal = new Person("bilal", Set.of(), Windows.any());
        return builder(
                        List.of(amna, bilal),
                        work("a", 1, 6, Role.ofSkill("who", "diver", 1)),
                        work("b", 2, 12, anybody(1)),
                        work("c", 4, 8, Role.ofSkill("who", "diver", 1)))
                .build();
    }

    /** Two people fill the two roles of c, so that b, which takes both as well, does not fit beside it. */
    private static Project roles() {
        return builder(
                        people(2),
                        work("a", 1, 3, anybody(1)),
                        work("b", 2, 4, anybody(2)),
                        work("c", 4, 9, only("p0"), new Role("second", "", 1, Set.of())))
                .build();
    }

    private static Project capacity() {
        return builder(List.of(), uses("a", 1, 6, 1), uses("b", 2, 7, 1), uses("c", 4, 12, 2))
                .add(Resource.of("power", 3))
                .build();
    }

    private static Project steps() {
        return builder(List.of(), uses("a", 1, 5, 2), uses("b", 2, 4, 2), uses("c", 4, 8, 1))
                .add(new Resource("power", List.of(new CapacityStep(0, 1), new CapacityStep(8, 2))))
                .build();
    }

    private static Project falling() {
        return builder(
                        List.of(),
                        changes("a", 1, Point.END, -2),
                        changes("b", 2, Point.END, -2),
                        changes("c", 4, Point.END, -1))
                .add(new Reservoir("freezer", 3, 0, 3))
                .build();
    }

    /** Only a fills the tank for c; what b brings is more than the tank and c together take. */
    private static Project filled() {
        return builder(
                        List.of(),
                        changes("a", 1, Point.END, 3),
                        changes("b", 2, Point.END, 7),
                        changes("c", 4, Point.START, -3))
                .add(new Reservoir("tank", 0, 0, 3))
                .build();
    }

    private static Project budget() {
        return builder(people(1), work("a", 1, 3), work("b", 2, 3), work("c", 4, 3))
                .add(new Budget("day", Set.of("p0"), new Span(0, HORIZON), Set.of("work"), 8))
                .build();
    }

    /** Of a and of b the three ticks that lie in the period count, of c, which comes later, none. */
    private static Project partOfBudget() {
        return builder(
                        people(2),
                        work("a", 1, 5, only("p1")).withBounds(0, 5),
                        work("b", 2, 6, only("p0")).withBounds(0, 6),
                        work("c", 4, 6, only("p0")).withBounds(6, 12))
                .add(new Budget("morning", Set.of("p0", "p1"), new Span(1, 4), Set.of("work"), 3))
                .build();
    }

    private static Project leastLag() {
        return builder(people(3), work("a", 1, 3, only("p0")), work("b", 2, 3, only("p1")), work("c", 4, 4, only("p2")))
                .add(TimeLag.endToStart("a", "c", 6))
                .add(TimeLag.endToStart("b", "c", 5))
                .build();
    }

    private static Project greatestLag() {
        return builder(
                        people(1),
                        work("a", 1, 3).withBounds(0, 3),
                        work("b", 2, 2).withBounds(3, 6),
                        work("c", 4, 2).withBounds(6, 10))
                .add(new TimeLag("a", Point.END, "c", Point.START, 0, 2))
                .add(new TimeLag("b", Point.END, "c", Point.START, 1, 2))
                .build();
    }

    private static Project spacing() {
        return builder(people(3), work("a", 1, 2, only("p0")), work("b", 2, 2, only("p1")), work("c", 4, 2, only("p2")))
                .add(new Spacing("apart", List.of("a", "b", "c"), 4))
                .build();
    }

    private static Project choice() {
        return builder(people(1), work("a", 1, 2), work("b", 2, 2), work("c", 4, 2))
                .add(new Choice("two", List.of("a", "b", "c"), 0, 2))
                .build();
    }

    private static Project leastOfChoice() {
        return builder(people(1), work("a", 1, 6), work("b", 2, 6), work("c", 4, 6))
                .add(new Choice("this one", List.of("a"), 1, 1))
                .build();
    }

    private static Project requirement() {
        return builder(people(1), work("a", 1, 4), work("b", 2, 4), work("c", 4, 4), work("d", 0, 9))
                .add(new Requirement("a", "d"))
                .build();
    }

    /** Whoever does c has no time left for a, which wants the same person; another could do it beside b. */
    private static Project sameTeam() {
        return builder(people(2), work("a", 1, 5, anybody(1)), work("b", 2, 5, anybody(1)), work("c", 4, 8, anybody(1)))
                .add(new TeamLink("a", "any", "c", "any", TeamLink.Kind.SAME))
                .build();
    }

    /** Two people: the third of three who must all differ is missing. */
    private static Project differentTeam() {
        return builder(people(2), work("a", 1, 2, anybody(1)), work("b", 2, 2, anybody(1)), work("c", 4, 2, anybody(1)))
                .add(new TeamLink("a", "any", "b", "any", TeamLink.Kind.DIFFERENT))
                .add(new TeamLink("a", "any", "c", "any", TeamLink.Kind.DIFFERENT))
                .add(new TeamLink("b", "any", "c", "any", TeamLink.Kind.DIFFERENT))
                .build();
    }

    /** What must be done comes before whatever else is worth. */
    private static Project mandatory() {
        return project(work("a", 1, 9).withPresence(Presence.mandatory()), work("b", 2, 4), work("c", 4, 4));
    }

    private static Project project(Activity... activities) {
        return builder(people(1), activities).build();
    }

    private static Project.Builder builder(List<Person> people, Activity... activities) {
        var builder = Project.builder(HORIZON);
        people.forEach(builder::add);
        Stream.of(activities).forEach(builder::add);
        return builder;
    }

    private static List<Person> people(int count) {
        var people = new ArrayList<Person>();
        for (int i = 0; i < count; i++) {
            people.add(new Person("p" + i, Set.of(), Windows.any()));
        }
        return people;
    }

    private static Role anybody(int count) {
        return new Role("any", "", count, Set.of());
    }

    private static Role only(String person) {
        return Role.of(person);
    }

    private static Activity work(String id, int value, int ticks, Role... roles) {
        return activity(id, value, Mode.of(ticks, List.of(), roles.length == 0 ? List.of(anybody(1)) : List.of(roles)));
    }

    private static Activity uses(String id, int value, int ticks, int power) {
        return activity(id, value, Mode.of(ticks, List.of(new Demand("power", power)), List.of()));
    }

    private static Activity changes(String id, int value, Point at, int amount) {
        String reservoir = amount > 0 || at == Point.START ? "tank" : "freezer";
        return activity(
                id, value, new Mode("only", 2, List.of(), List.of(), List.of(new LevelChange(reservoir, at, amount))));
    }

    private static Activity activity(String id, int value, Mode mode) {
        return new Activity(
                id,
                List.of(mode),
                0,
                HORIZON,
                Optional.empty(),
                Presence.optional(value),
                Windows.any(),
                "",
                Set.of("work"));
    }
}
