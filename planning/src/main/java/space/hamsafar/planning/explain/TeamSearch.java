package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.explain.Explanation.Blocker;
import space.hamsafar.planning.explain.Explanation.Kind;

/** Who could serve in an activity at each start, and what keeps a team from being found. */
final class TeamSearch {

    private final Mode mode;
    private final List<List<Server>> roles = new ArrayList<>();
    private final List<Shared> shared = new ArrayList<>();

    /** Somebody in a role: what hinders them, and what must change first if they may not fill it. */
    private record Server(Person person, Optional<Change> qualification, List<Obstacle> obstacles, Forbidden closed) {

        Optional<Obstacle> obstacle(int start) {
            return obstacles.stream().filter(o -> o.starts().contains(start)).findFirst();
        }

        boolean isFree(int start) {
            return qualification.isEmpty() && !closed.contains(start);
        }
    }

    /** A budget of several people, with what it forbids by the number of them who serve. */
    private record Shared(Budget budget, List<Obstacle> byCount) {}

    TeamSearch(Surroundings around, Mode mode) {
        this.mode = mode;
        var people = new PersonObstacles(around, mode);
        for (Role role : mode.roles()) {
            List<Server> servers = new ArrayList<>();
            for (Person person : around.project().people()) {
                if (role.admits(person) || isOpen(role)) {
                    Optional<Change> lacks = role.admits(person)
                            ? Optional.empty()
                            : Optional.of(new Change.Qualified(
                                    person.id(), around.activity().id(), role.id(), role.skill()));
                    List<Obstacle> obstacles = people.of(role, person);
                    servers.add(new Server(person, lacks, obstacles, Obstacle.union(obstacles)));
                }
            }
            roles.add(servers);
        }
        int count = mode.roles().stream().mapToInt(Role::count).sum();
        for (Budget budget : around.project().budgets()) {
            if (count > 1 && budget.people().size() > 1 && budget.counts(around.activity())) {
                List<Obstacle> byCount = new ArrayList<>();
                for (int k = 1; k <= count; k++) {
                    byCount.add(people.budget(budget, k));
                }
                shared.add(new Shared(budget, byCount));
            }
        }
    }

    /** Whether a role asks for a skill or a choice of people, so that one more could be found; not for people by name. */
    private static boolean isOpen(Role role) {
        return role.candidates().isEmpty() || role.candidates().size() > role.count();
    }

    /** Passes on each start at which the answers may change. */
    void borders(IntConsumer consumer) {
        roles.forEach(servers ->
                servers.forEach(one -> one.obstacles.forEach(o -> o.starts().borders(consumer))));
        shared.forEach(one -> one.byCount.forEach(o -> o.starts().borders(consumer)));
    }

    /** The team for a start, by role; empty if there is none. */
    Optional<Map<String, List<String>>> team(int start) {
        return match(start, Set.of()).filter(team -> overrun(team, start).isEmpty());
    }

    /** What keeps a team from a start: of the first role that cannot be filled, what hinders the first who might. */
    Optional<Blocker> blocker(int start) {
        for (int r = 0; r < roles.size(); r++) {
            Role role = mode.roles().get(r);
            long free = roles.get(r).stream().filter(one -> one.isFree(start)).count();
            if (free < role.count()) {
                return Optional.of(roles.get(r).stream()
                        .filter(one -> one.qualification.isEmpty())
                        .flatMap(one -> one.obstacle(start).stream())
                        .map(Obstacle::blocker)
                        .findFirst()
                        .orElse(new Blocker(
                                Kind.PEOPLE, role.id(), "too few people qualify for its role " + role.id())));
            }
        }
        var team = match(start, Set.of());
        return team.isEmpty()
                ? Optional.of(new Blocker(Kind.PEOPLE, "", "too few people are free for all of its roles together"))
                : overrun(team.get(), start).map(Obstacle::blocker);
    }

    /** Alternatives after each of which a team is found. */
    List<List<Change>> ways(int start) {
        var team = match(start, Set.of());
        if (team.isPresent()) {
            return overrun(team.get(), start).map(o -> o.way().at(start)).orElse(List.of());
        }
        var ways = new ArrayList<List<Change>>();
        for (int r = 0; r < roles.size(); r++) {
            for (Server one : roles.get(r)) {
                if (!one.isFree(start)
                        && match(start, Set.of(r + ":" + one.person.id())).isPresent()) {
                    changes(one, start).ifPresent(ways::add);
                }
            }
        }
        return ways;
    }

    private static Optional<List<Change>> changes(Server one, int start) {
        var changes = new ArrayList<Change>();
        one.qualification.ifPresent(changes::add);
        for (Obstacle obstacle : one.obstacles) {
            if (obstacle.starts().contains(start)) {
                List<List<Change>> ways = obstacle.way().at(start);
                if (ways.isEmpty()) {
                    return Optional.empty();
                }
                ways.getFirst().stream().filter(c -> !changes.contains(c)).forEach(changes::add);
            }
        }
        return Optional.of(changes);
    }

    private Optional<Obstacle> overrun(Map<String, List<String>> team, int start) {
        for (Shared one : shared) {
            int serving = (int) team.values().stream()
                    .flatMap(List::stream)
                    .filter(one.budget.people()::contains)
                    .count();
            if (serving > 0 && one.byCount.get(serving - 1).starts().contains(start)) {
                return Optional.of(one.byCount.get(serving - 1));
            }
        }
        return Optional.empty();
    }

    /** Fills the places of all roles with those who are free, and with one more in one role if asked. */
    private Optional<Map<String, List<String>>> match(int start, Set<String> granted) {
        List<List<String>> places = new ArrayList<>();
        List<String> roleOf = new ArrayList<>();
        for (int r = 0; r < roles.size(); r++) {
            Role role = mode.roles().get(r);
            List<String> free = new ArrayList<>();
            for (Server one : roles.get(r)) {
                if (one.isFree(start) || granted.contains(r + ":" + one.person.id())) {
                    free.add(one.person.id());
                }
            }
            for (int k = 0; k < role.count(); k++) {
                places.add(free);
                roleOf.add(role.id());
            }
        }
        Map<String, Integer> taken = new HashMap<>();
        for (int place = 0; place < places.size(); place++) {
            if (!augment(places, place, taken, new HashSet<>())) {
                return Optional.empty();
            }
        }
        Map<String, List<String>> team = new HashMap<>();
        taken.forEach((person, place) ->
                team.computeIfAbsent(roleOf.get(place), id -> new ArrayList<>()).add(person));
        return Optional.of(team);
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
