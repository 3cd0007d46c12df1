package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;

/** Gives the people of an entry the roles of a mode. Tries all ways, which are few in a crew of a station. */
final class Seats {

    private final Map<String, Person> people = new HashMap<>();
    private final List<Role> seats = new ArrayList<>();

    Seats(Project project, Mode mode) {
        project.people().forEach(person -> people.put(person.id(), person));
        for (Role role : mode.roles()) {
            for (int i = 0; i < role.count(); i++) {
                seats.add(role);
            }
        }
    }

    /** Who serves in which role, if exactly these people can fill all of them. */
    Optional<Map<String, List<String>>> of(List<String> crew) {
        var staff = new HashMap<String, List<String>>();
        boolean known = people.keySet().containsAll(crew) && crew.size() == seats.size();
        return known && fill(0, crew, new HashSet<>(), staff) ? Optional.of(staff) : Optional.empty();
    }

    private boolean fill(int seat, List<String> crew, Set<String> taken, Map<String, List<String>> staff) {
        if (seat == seats.size()) {
            return true;
        }
        Role role = seats.get(seat);
        for (String person : crew) {
            Person one = people.get(person);
            if (one != null && role.admits(one) && taken.add(person)) {
                staff.computeIfAbsent(role.id(), any -> new ArrayList<>()).add(person);
                if (fill(seat + 1, crew, taken, staff)) {
                    return true;
                }
                staff.getOrDefault(role.id(), new ArrayList<>()).removeLast();
                taken.remove(person);
            }
        }
        return false;
    }
}
