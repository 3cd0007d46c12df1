package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.planning.Role;

/** Who can do an experiment, as roles of the planning model. */
final class Staffing {

    private final Crew crew;
    private final List<Experiment.CrewNeed> needs;

    Staffing(Crew crew, Experiment experiment) {
        this.crew = crew;
        this.needs = experiment.crew();
    }

    /** What is missing aboard, in a sentence without a full stop; empty where the crew will do. */
    String lack() {
        for (Experiment.CrewNeed need : needs) {
            int suited = crew.suited(need).size();
            if (suited < need.count()) {
                return "it needs " + need.count() + " of the crew"
                        + (need.skill().isEmpty() ? "" : " with the skill " + need.skill())
                        + (need.members().isEmpty()
                                ? ""
                                : " out of " + String.join(", ", new TreeSet<>(need.members())))
                        + ", and " + suited + " aboard are fit for it";
            }
        }
        return "";
    }

    /** Whoever suits. */
    List<Role> anybody() {
        var roles = new ArrayList<Role>();
        for (int i = 0; i < needs.size(); i++) {
            roles.add(role(i, needs.get(i).count(), crew.suited(needs.get(i))));
        }
        return roles;
    }

    /** Hosts alone; empty list of ways where they do not suffice. */
    List<List<Role>> hostsAlone() {
        var roles = new ArrayList<Role>();
        for (int i = 0; i < needs.size(); i++) {
            Set<String> hosts = hosts(i);
            if (hosts.size() < needs.get(i).count()) {
                return List.of();
            }
            roles.add(role(i, needs.get(i).count(), hosts));
        }
        return List.of(roles);
    }

    /** The ways in which the visitor serves, one for each need that they suit. */
    List<List<Role>> withVisitor() {
        var ways = new ArrayList<List<Role>>();
        for (int i = 0; i < needs.size(); i++) {
            if (crew.suited(needs.get(i)).contains(crew.visitor().id())) {
                visitorIn(i, ways);
            }
        }
        return ways;
    }

    private void visitorIn(int place, List<List<Role>> ways) {
        var roles = new ArrayList<Role>();
        roles.add(Role.of(crew.visitor().id()));
        for (int i = 0; i < needs.size(); i++) {
            int count = needs.get(i).count() - (i == place ? 1 : 0);
            if (count > hosts(i).size()) {
                return;
            }
            if (count > 0) {
                roles.add(role(i, count, hosts(i)));
            }
        }
        ways.add(roles);
    }

    private Set<String> hosts(int need) {
        var hosts = new TreeSet<>(crew.suited(needs.get(need)));
        hosts.remove(crew.visitor().id());
        return hosts;
    }

    private static Role role(int need, int count, Set<String> candidates) {
        return new Role("need-" + (need + 1), "", count, candidates);
    }
}
