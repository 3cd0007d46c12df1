package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import space.hamsafar.planning.Role;

/** Who can do a step of an experiment, as roles of the planning model. */
final class Staffing {

    private final Crew crew;
    private final List<Experiment.CrewNeed> needs;
    private final List<Set<String>> suited;
    private final String unwilling;

    private Staffing(Crew crew, List<Experiment.CrewNeed> needs, List<Set<String>> suited, String unwilling) {
        this.crew = crew;
        this.needs = needs;
        this.suited = suited;
        this.unwilling = unwilling;
    }

    /** Those of the first need of the main work are studied, and must have agreed to it. */
    Staffing(Crew crew, Experiment experiment, Step step) {
        this(crew, step.crew(), suited(crew, experiment, step), unwilling(crew, experiment, step));
    }

    private static List<Set<String>> suited(Crew crew, Experiment experiment, Step step) {
        return IntStream.range(0, step.crew().size())
                .mapToObj(i -> {
                    Set<String> people = crew.suited(step.crew().get(i));
                    if (step.isMain() && i == 0) {
                        people.removeIf(person -> !experiment.protocol().consents(person));
                    }
                    return people;
                })
                .toList();
    }

    private static String unwilling(Crew crew, Experiment experiment, Step step) {
        if (!step.isMain() || step.crew().isEmpty()) {
            return "";
        }
        var people = crew.suited(step.crew().getFirst());
        people.removeIf(experiment.protocol()::consents);
        return String.join(", ", people);
    }

    /** Who can be the subject. */
    Set<String> subjects() {
        return suited.getFirst();
    }

    /** The same with one subject only. */
    Staffing withSubject(String person) {
        var others = new ArrayList<>(suited);
        others.set(0, Set.of(person));
        return new Staffing(crew, needs, others, unwilling);
    }

    /** What is missing aboard, in a sentence without a full stop; empty where the crew will do. */
    String lack() {
        for (int i = 0; i < needs.size(); i++) {
            Experiment.CrewNeed need = needs.get(i);
            int found = suited.get(i).size();
            if (found < need.count()) {
                return "it needs " + need.count() + " of the crew"
                        + (need.skill().isEmpty() ? "" : " with the skill " + need.skill())
                        + (need.members().isEmpty()
                                ? ""
                                : " out of " + String.join(", ", new TreeSet<>(need.members())))
                        + ", and " + found + " aboard are fit for it"
                        + (i > 0 || unwilling.isEmpty() ? "" : ": there is no consent of " + unwilling);
            }
        }
        return "";
    }

    /** Whoever suits. */
    List<Role> anybody() {
        var roles = new ArrayList<Role>();
        for (int i = 0; i < needs.size(); i++) {
            roles.add(role(i, needs.get(i).count(), suited.get(i)));
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

    /** The ways in which some visitor serves, one for each need that one suits; the others may be visitors too. */
    List<List<Role>> withVisitor() {
        var ways = new ArrayList<List<Role>>();
        for (int i = 0; i < needs.size(); i++) {
            var visitors = new TreeSet<>(suited.get(i));
            visitors.removeIf(person -> !crew.isVisitor(person));
            if (!visitors.isEmpty()) {
                visitorIn(i, visitors, ways);
            }
        }
        return ways;
    }

    private void visitorIn(int place, Set<String> visitors, List<List<Role>> ways) {
        var roles = new ArrayList<Role>();
        roles.add(new Role("visitor", "", 1, visitors));
        for (int i = 0; i < needs.size(); i++) {
            int count = needs.get(i).count() - (i == place ? 1 : 0);
            var others = new TreeSet<>(suited.get(i));
            if (visitors.size() == 1) {
                others.removeAll(visitors);
            }
            if (count > others.size()) {
                return;
            }
            if (count > 0) {
                roles.add(role(i, count, others));
            }
        }
        ways.add(roles);
    }

    private Set<String> hosts(int need) {
        var hosts = new TreeSet<>(suited.get(need));
        hosts.removeIf(crew::isVisitor);
        return hosts;
    }

    private static Role role(int need, int count, Set<String> candidates) {
        return new Role("need-" + (need + 1), "", count, candidates);
    }
}
