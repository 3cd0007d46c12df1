package space.hamsafar.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import space.hamsafar.peers.Placement.Team;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;

/** All ways to do an activity: every start in its windows with every team that has the skills and the hours. */
final class Placements {

    private final Project project;
    private final Hours hours;

    Placements(Project project) {
        this.project = project;
        hours = new Hours(project.people());
    }

    List<Placement> of(List<Activity> ways) {
        var placements = new ArrayList<Placement>();
        ways.forEach(activity -> add(activity, placements));
        return placements;
    }

    private void add(Activity activity, List<Placement> placements) {
        Mode mode = activity.modes().getFirst();
        var rules = rules(activity, mode);
        var teams = new ArrayList<Team>();
        enlist(mode.roles(), new TreeMap<>(), teams);
        int last = Math.min(activity.deadline(), project.horizon()) - mode.duration();
        for (int start = activity.release(); start <= last; start++) {
            if (activity.windows().enclose(start, start + mode.duration())) {
                for (Team team : teams) {
                    int[] blocks = hours.blocks(team.people(), start, start + mode.duration());
                    if (blocks.length == team.people().size()) {
                        placements.add(new Placement(activity, start, team, rules, blocks));
                    }
                }
            }
        }
    }

    private Placement.Rules rules(Activity activity, Mode mode) {
        return new Placement.Rules(
                mode.demands().stream()
                        .flatMap(demand -> project.resources().stream()
                                .filter(resource -> resource.id().equals(demand.resource())))
                        .toList(),
                mode.changes().stream()
                        .flatMap(change -> project.reservoirs().stream()
                                .filter(reservoir -> reservoir.id().equals(change.reservoir())))
                        .toList(),
                project.budgets().stream()
                        .filter(budget -> budget.counts(activity))
                        .toList(),
                project.spacings().stream()
                        .filter(spacing -> spacing.activities().contains(activity.id()))
                        .toList());
    }

    /** Fills the first of the roles in every way, and with each of them the others. */
    private void enlist(List<Role> roles, TreeMap<String, List<String>> staff, List<Team> teams) {
        if (roles.isEmpty()) {
            var people = staff.values().stream().flatMap(List::stream).toList();
            teams.add(new Team(new TreeMap<>(staff), people));
            return;
        }
        Role role = roles.getFirst();
        var able = project.people().stream()
                .filter(role::admits)
                .map(Person::id)
                .filter(id -> staff.values().stream().noneMatch(others -> others.contains(id)))
                .toList();
        for (List<String> some : subsets(able, role.count())) {
            staff.put(role.id(), some);
            enlist(roles.subList(1, roles.size()), staff, teams);
            staff.remove(role.id());
        }
    }

    private static List<List<String>> subsets(List<String> all, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var found = new ArrayList<List<String>>();
        for (int i = 0; i + size <= all.size(); i++) {
            for (List<String> rest : subsets(all.subList(i + 1, all.size()), size - 1)) {
                var some = new ArrayList<String>();
                some.add(all.get(i));
                some.addAll(rest);
                found.add(some);
            }
        }
        return found;
    }
}
