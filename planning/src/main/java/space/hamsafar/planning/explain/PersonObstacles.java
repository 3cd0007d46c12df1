package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TravelTime;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;
import space.hamsafar.planning.explain.Surroundings.Placed;

/** What keeps single people from serving in an activity. */
final class PersonObstacles {

    private final Surroundings around;
    private final int duration;
    private final Map<List<String>, Integer> travel = new HashMap<>();
    private final Map<String, List<Obstacle>> known = new HashMap<>();

    PersonObstacles(Surroundings around, Mode mode) {
        this.around = around;
        duration = mode.duration();
        for (TravelTime time : around.project().travel()) {
            travel.merge(List.of(time.from(), time.to()), time.ticks(), Math::max);
        }
    }

    /** In the order availability, other work, travel, budgets, team links. */
    List<Obstacle> of(Role role, Person person) {
        var all = new ArrayList<>(known.computeIfAbsent(person.id(), id -> anyRole(person)));
        teams(role, person).forEach(all::add);
        return all;
    }

    private List<Obstacle> anyRole(Person person) {
        return Stream.of(Stream.of(unavailable(person), busy(person)), travels(person), budgets(person))
                .flatMap(found -> found)
                .filter(obstacle -> !obstacle.starts().isEmpty())
                .toList();
    }

    private Obstacle unavailable(Person person) {
        return new Obstacle(
                new Blocker(Kind.PEOPLE, person.id(), person.id() + " is not available"),
                Forbidden.outside(person.availability(), duration),
                start -> List.of(List.of(
                        new Change.Available(person.id(), new Span(start, start + Math.max(1, duration))))));
    }

    private Obstacle busy(Person person) {
        List<Placed> work = around.bookings(person.id());
        List<Span> closed = new ArrayList<>();
        for (Placed one : work) {
            if (duration > 0) {
                closed.addAll(Forbidden.overlapping(one.start(), one.end(), duration));
            }
        }
        return new Obstacle(
                new Blocker(Kind.PEOPLE, person.id(), person.id() + " is busy"),
                Forbidden.of(closed),
                start -> dropAll(work, one -> one.overlaps(start, start + duration)));
    }

    /** Leaving out all of some work, if all of it may be left out. */
    private static List<List<Change>> dropAll(List<Placed> work, Predicate<Placed> inTheWay) {
        List<Change> drops = new ArrayList<>();
        for (Placed one : work) {
            if (inTheWay.test(one)) {
                if (one.drop().isEmpty()) {
                    return List.of();
                }
                drops.add(one.drop().get());
            }
        }
        return drops.isEmpty() ? List.of() : List.of(drops);
    }

    private Stream<Obstacle> travels(Person person) {
        String here = around.activity().place();
        if (here.isEmpty() || travel.isEmpty()) {
            return Stream.of();
        }
        return around.bookings(person.id()).stream()
                .filter(one -> !one.activity().place().isEmpty()
                        && !one.activity().place().equals(here))
                .map(one -> travel(person, here, one));
    }

    private Obstacle travel(Person person, String here, Placed one) {
        String there = one.activity().place();
        int before = travel.getOrDefault(List.of(there, here), 0);
        int after = travel.getOrDefault(List.of(here, there), 0);
        String text = person.id() + " cannot travel to or from " + one.id() + " in time";
        int first = one.start() - after - duration + 1;
        int end = one.end() + before;
        return new Obstacle(
                new Blocker(Kind.TRAVEL, person.id(), text),
                Forbidden.of(first < end ? List.of(new Span(first, end)) : List.of()),
                start -> one.drop().map(drop -> List.of(List.of(drop))).orElse(List.of()));
    }

    private Stream<Obstacle> budgets(Person person) {
        return around.project().budgets().stream()
                .filter(budget -> budget.people().contains(person.id()) && budget.counts(around.activity()))
                .map(budget -> budget(budget, 1));
    }

    /** What a budget forbids if so many of its people serve. */
    Obstacle budget(Budget budget, int people) {
        long spent = around.spent(budget);
        long room = budget.limit() - spent;
        int least = (int) Math.clamp(Math.floorDiv(room, people) + 1, 1, Integer.MAX_VALUE);
        Span period = budget.period();
        List<Span> closed = new ArrayList<>();
        if (least <= duration && least <= period.length()) {
            int first = period.start() + least - duration;
            closed.addAll(
                    first <= period.end() - least ? List.of(new Span(first, period.end() - least + 1)) : List.of());
        }
        return new Obstacle(
                new Blocker(Kind.BUDGET, budget.id(), "budget " + budget.id() + " is used up"),
                Forbidden.of(closed),
                start -> raise(budget, people, spent, start));
    }

    private List<List<Change>> raise(Budget budget, int people, long spent, int start) {
        var ways = new ArrayList<List<Change>>();
        long wanted = spent + (long) people * budget.period().overlap(start, start + duration);
        ways.add(List.of(new Change.LargerBudget(budget.id(), budget.limit(), Math.toIntExact(wanted))));
        for (Placed one : around.placed().values()) {
            long freed = one.drop().isEmpty()
                    ? 0
                    : Surroundings.share(budget, one)
                            * one.assignment().people().stream()
                                    .filter(budget.people()::contains)
                                    .count();
            if (freed > 0 && wanted - freed <= budget.limit()) {
                one.drop().ifPresent(drop -> ways.add(List.of(drop)));
            }
        }
        return ways;
    }

    private Stream<Obstacle> teams(Role role, Person person) {
        return around.project().teams().stream()
                .flatMap(link -> partner(link, role).filter(other -> forbids(link, role, other, person)).stream()
                        .map(other -> new Obstacle(
                                new Blocker(Kind.TEAM, other.id, "its team must fit that of " + other.id),
                                Forbidden.everywhere(),
                                start -> List.of(List.of(new Change.FreeTeams(link))))));
    }

    private record Partner(String id, List<String> staff) {}

    private Optional<Partner> partner(TeamLink link, Role role) {
        String id = around.activity().id();
        boolean first = link.firstActivity().equals(id) && link.firstRole().equals(role.id());
        boolean second = link.secondActivity().equals(id) && link.secondRole().equals(role.id());
        if (!first && !second) {
            return Optional.empty();
        }
        String other = first ? link.secondActivity() : link.firstActivity();
        String otherRole = first ? link.secondRole() : link.firstRole();
        return around.find(other)
                .map(one -> new Partner(other, one.assignment().staff().getOrDefault(otherRole, List.of())));
    }

    private static boolean forbids(TeamLink link, Role role, Partner other, Person person) {
        boolean inside = other.staff.contains(person.id());
        return !other.staff.isEmpty()
                && switch (link.kind()) {
                    case DIFFERENT -> inside;
                    case SAME -> !inside && role.count() <= other.staff.size();
                };
    }
}
