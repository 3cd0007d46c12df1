package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.TeamLink;

/**
 * People, the roles of modes and what limits people's time.
 *
 * @param ids of people
 * @param availability of each person
 * @param roles of each mode
 * @param flexibility number of roles that each person could fill; the least flexible are asked first
 * @param budgets limits on time
 * @param accounts the budgets that count what a person does in an activity, by activity and person
 * @param sharedBudgets whether some budget adds up the time of several people
 * @param teams links of each activity
 * @param journeys travel times between the places of activities
 */
record Crew(
        Ids ids,
        Spans[] availability,
        Part[][] roles,
        int[] flexibility,
        Budget[] budgets,
        Account[][] accounts,
        boolean sharedBudgets,
        Team[][] teams,
        Journeys journeys) {

    /** A role of a mode, with the people who may fill it. */
    record Part(String id, int count, int[] eligible) {}

    /** One side of a team link: this activity's role and the other activity's. */
    record Team(String role, int other, String otherRole, TeamLink.Kind kind) {}

    static Crew of(Project project) {
        var ids = Ids.of(project.people(), Person::id);
        Part[][] roles = project.activities().stream()
                .map(Activity::modes)
                .flatMap(List::stream)
                .map(mode -> parts(mode, project.people()))
                .toArray(Part[][]::new);
        Budget[] budgets = project.budgets().stream()
                .sorted(Comparator.comparing(Budget::period).thenComparing(Budget::id))
                .toArray(Budget[]::new);
        return new Crew(
                ids,
                project.people().stream().map(p -> Spans.of(p.availability())).toArray(Spans[]::new),
                roles,
                flexibility(roles, ids.size()),
                budgets,
                accounts(project, budgets),
                project.budgets().stream().anyMatch(b -> b.people().size() > 1),
                teams(project),
                Journeys.of(project));
    }

    private static Part[] parts(Mode mode, List<Person> people) {
        return mode.roles().stream().map(role -> part(role, people)).toArray(Part[]::new);
    }

    private static Part part(Role role, List<Person> people) {
        int[] eligible = IntStream.range(0, people.size())
                .filter(p -> role.admits(people.get(p)))
                .toArray();
        return new Part(role.id(), role.count(), eligible);
    }

    private static int[] flexibility(Part[][] roles, int people) {
        int[] flexibility = new int[people];
        for (Part[] parts : roles) {
            for (Part part : parts) {
                for (int p : part.eligible) {
                    flexibility[p]++;
                }
            }
        }
        return flexibility;
    }

    /** By activity and person; activities that the same budgets count share one table. */
    private static Account[][] accounts(Project project, Budget[] budgets) {
        Map<Set<String>, Account[]> byTags = new HashMap<>();
        Map<List<Integer>, Account[]> tables = new HashMap<>();
        var all = new Account[project.activities().size()][];
        for (int i = 0; i < all.length; i++) {
            var activity = project.activities().get(i);
            // What counts an activity is told by its tags alone, and many activities have the same.
            var known = byTags.get(activity.tags());
            if (known == null) {
                List<Integer> counting = IntStream.range(0, budgets.length)
                        .filter(b -> budgets[b].counts(activity))
                        .boxed()
                        .toList();
                known = tables.computeIfAbsent(counting, list -> table(project.people(), budgets, list));
                byTags.put(activity.tags(), known);
            }
            all[i] = known;
        }
        return all;
    }

    private static Account[] table(List<Person> people, Budget[] budgets, List<Integer> counting) {
        return people.stream()
                .map(person -> counting.stream()
                        .filter(b -> budgets[b].people().contains(person.id()))
                        .mapToInt(b -> b)
                        .toArray())
                .map(numbers -> Account.of(numbers, budgets))
                .toArray(Account[]::new);
    }

    private static Team[][] teams(Project project) {
        var ids = Ids.of(project.activities(), Activity::id);
        var lists = new ArrayList<List<Team>>();
        project.activities().forEach(a -> lists.add(new ArrayList<>()));
        for (TeamLink link : project.teams()) {
            int first = ids.of(link.firstActivity());
            int second = ids.of(link.secondActivity());
            lists.get(first).add(new Team(link.firstRole(), second, link.secondRole(), link.kind()));
            lists.get(second).add(new Team(link.secondRole(), first, link.firstRole(), link.kind()));
        }
        return lists.stream().map(list -> list.toArray(Team[]::new)).toArray(Team[][]::new);
    }
}
