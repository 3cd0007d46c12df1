package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TravelTime;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;
import space.hamsafar.planning.explain.Surroundings.Placed;

/** Finds which people an activity lacks for one start in one mode. */
final class PeopleCheck {

    private final Surroundings around;
    private final Mode mode;
    private final int start;
    private final int end;

    PeopleCheck(Surroundings around, Mode mode, int start) {
        this.around = around;
        this.mode = mode;
        this.start = start;
        end = start + mode.duration();
    }

    /** What keeps the first role that cannot be filled from being filled. */
    Optional<Blocker> blocker() {
        List<List<String>> places = new ArrayList<>();
        for (Role role : mode.roles()) {
            List<String> free = new ArrayList<>();
            Optional<Blocker> last = Optional.empty();
            for (Person person : around.project().people()) {
                if (role.admits(person)) {
                    Optional<Blocker> obstacle = obstacle(role, person);
                    if (obstacle.isEmpty()) {
                        free.add(person.id());
                    }
                    last = last.or(() -> obstacle);
                }
            }
            if (free.size() < role.count()) {
                String text = "too few people qualify for its role " + role.id();
                return last.or(() -> Optional.of(new Blocker(Kind.PEOPLE, role.id(), text)));
            }
            for (int k = 0; k < role.count(); k++) {
                places.add(free);
            }
        }
        return canMatch(places) ? Optional.empty() : Optional.of(tooFew());
    }

    private Blocker tooFew() {
        return new Blocker(Kind.PEOPLE, "", "too few people are free for all of its roles together");
    }

    private Optional<Blocker> obstacle(Role role, Person person) {
        if (!person.availability().enclose(start, end)) {
            return Optional.of(new Blocker(Kind.PEOPLE, person.id(), person.id() + " is not available"));
        }
        for (Placed placed : around.placed()) {
            if (placed.assignment().people().contains(person.id())) {
                if (start < end && placed.overlaps(start, end)) {
                    return Optional.of(new Blocker(Kind.PEOPLE, person.id(), person.id() + " is busy"));
                }
                if (isTooFar(placed)) {
                    String text = person.id() + " cannot travel to or from " + placed.id() + " in time";
                    return Optional.of(new Blocker(Kind.TRAVEL, person.id(), text));
                }
            }
        }
        return budget(person).or(() -> team(role, person));
    }

    private boolean isTooFar(Placed placed) {
        int before = 0;
        int after = 0;
        String here = around.activity().place();
        String there = placed.activity().place();
        for (TravelTime way : around.project().travel()) {
            before = way.from().equals(there) && way.to().equals(here) ? Math.max(before, way.ticks()) : before;
            after = way.from().equals(here) && way.to().equals(there) ? Math.max(after, way.ticks()) : after;
        }
        boolean matters = !here.isEmpty() && !there.isEmpty() && !here.equals(there);
        return matters
                && start < placed.assignment().end() + before
                && placed.assignment().start() < end + after;
    }

    private Optional<Blocker> budget(Person person) {
        for (Budget budget : around.project().budgets()) {
            int wanted = budget.period().overlap(start, end);
            if (wanted > 0
                    && budget.people().contains(person.id())
                    && budget.counts(around.activity())
                    && spent(budget) + wanted > budget.limit()) {
                return Optional.of(new Blocker(Kind.BUDGET, budget.id(), "budget " + budget.id() + " is used up"));
            }
        }
        return Optional.empty();
    }

    private long spent(Budget budget) {
        return around.placed().stream()
                .filter(p -> budget.counts(p.activity()))
                .mapToLong(p -> budget.period()
                                .overlap(p.assignment().start(), p.assignment().end())
                        * p.assignment().people().stream()
                                .filter(budget.people()::contains)
                                .count())
                .sum();
    }

    private Optional<Blocker> team(Role role, Person person) {
        String id = around.activity().id();
        for (TeamLink link : around.project().teams()) {
            boolean first = link.firstActivity().equals(id) && link.firstRole().equals(role.id());
            boolean second =
                    link.secondActivity().equals(id) && link.secondRole().equals(role.id());
            if (first || second) {
                String other = first ? link.secondActivity() : link.firstActivity();
                List<String> staff = around.find(other)
                        .map(p -> p.assignment()
                                .staff()
                                .getOrDefault(first ? link.secondRole() : link.firstRole(), List.of()))
                        .orElse(List.of());
                boolean inside = staff.contains(person.id());
                if (!staff.isEmpty()
                        && (link.kind() == TeamLink.Kind.DIFFERENT
                                ? inside
                                : !inside && role.count() <= staff.size())) {
                    return Optional.of(new Blocker(Kind.TEAM, other, "its team must fit that of " + other));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean canMatch(List<List<String>> places) {
        Map<String, Integer> taken = new HashMap<>();
        for (int place = 0; place < places.size(); place++) {
            if (!augment(places, place, taken, new HashSet<>())) {
                return false;
            }
        }
        return true;
    }

    private static boolean augment(List<List<String>> places, int place, Map<String, Integer> taken, Set<String> seen) {
        for (String person : places.get(place)) {
            if (seen.add(person)) {
                Integer holder = taken.get(person);
                if (holder == null || augment(places, holder, taken, seen)) {
                    taken.put(person, place);
                    return true;
                }
            }
        }
        return false;
    }
}
