package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.Windows;

/**
 * People, the roles of modes and what limits people's time.
 *
 * <p>A resource with set-up times counts as one more person, a machine, whose states are places: it serves in each mode
 * that takes the resource, and needs its set-up time as people need their way. Machines are numbered after the people.
 *
 * @param ids of people
 * @param availability of each person and machine
 * @param roles of each mode
 * @param flexibility number of roles that each person could fill; the least flexible are asked first
 * @param budgets limits on time
 * @param accounts the budgets that count what a person does in an activity, by activity and person
 * @param sharedBudgets whether some budget adds up the time of several people
 * @param teams links of each activity
 * @param journeys of each person and machine: travel times between places, or set-up times between states
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
        Journeys[] journeys) {

    /**
     * A role of a mode, or a machine that it takes; machines come last.
     *
     * @param eligible who may fill it, by number
     * @param asked the same, least flexible first
     */
    record Part(String id, int count, int[] eligible, int[] asked, boolean isMachine) {

        Part(String id, int count, int[] eligible, boolean isMachine) {
            this(id, count, eligible, eligible.clone(), isMachine);
        }

        private void sort(int[] flexibility) {
            int[] sorted = Arrays.stream(eligible)
                    .boxed()
                    .sorted(Comparator.comparingInt(person -> flexibility[person]))
                    .mapToInt(person -> person)
                    .toArray();
            System.arraycopy(sorted, 0, asked, 0, sorted.length);
        }
    }

    /** One side of a team link: this activity's role and the other activity's. */
    record Team(String role, int other, String otherRole, TeamLink.Kind kind) {}

    static Crew of(Project project) {
        var ids = Ids.of(project.people(), Person::id);
        List<Resource> machines =
                project.resources().stream().filter(r -> !r.setUps().isEmpty()).toList();
        Map<Role, Part> known = new HashMap<>();
        Part[][] roles = project.activities().stream()
                .map(Activity::modes)
                .flatMap(List::stream)
                .map(mode -> parts(mode, project.people(), machines, known))
                .toArray(Part[][]::new);
        int[] flexibility = flexibility(roles, ids.size() + machines.size());
        known.values().forEach(part -> part.sort(flexibility));
        Budget[] budgets = project.budgets().stream()
                .sorted(Comparator.comparing(Budget::period).thenComparing(Budget::id))
                .toArray(Budget[]::new);
        return new Crew(
                ids,
                Stream.concat(
                                project.people().stream().map(Person::availability),
                                machines.stream().map(machine -> Windows.any()))
                        .map(Spans::of)
                        .toArray(Spans[]::new),
                roles,
                flexibility,
                budgets,
                accounts(project, budgets, ids, machines.size()),
                project.budgets().stream().anyMatch(b -> b.people().size() > 1),
                teams(project),
                journeys(project, machines));
    }

    /** How many people and machines there are. */
    int size() {
        return availability.length;
    }

    private static Journeys[] journeys(Project project, List<Resource> machines) {
        var ways = Journeys.ofTravel(project);
        return Stream.concat(
                        project.people().stream().map(person -> ways),
                        machines.stream().map(machine -> Journeys.ofSetUps(project, machine)))
                .toArray(Journeys[]::new);
    }

    /**
     * The parts of a mode.
     *
     * @param known parts of roles seen before, since many activities ask for the same ones; added to
     */
    private static Part[] parts(Mode mode, List<Person> people, List<Resource> machines, Map<Role, Part> known) {
        Stream<Part> taken = IntStream.range(0, machines.size())
                .filter(k -> mode.duration() > 0
                        && mode.demands().stream()
                                .anyMatch(
                                        d -> d.resource().equals(machines.get(k).id())))
                .mapToObj(k -> new Part("", 1, new int[] {people.size() + k}, true));
        return Stream.concat(
                        mode.roles().stream().map(role -> known.computeIfAbsent(role, r -> part(r, people))), taken)
                .toArray(Part[]::new);
    }

    private static Part part(Role role, List<Person> people) {
        int[] eligible = IntStream.range(0, people.size())
                .filter(p -> role.admits(people.get(p)))
                .toArray();
        return new Part(role.id(), role.count(), eligible, false);
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

    /** By activity and person; activities with the same tags share one table. */
    private static Account[][] accounts(Project project, Budget[] budgets, Ids ids, int machines) {
        Map<Set<String>, Account[]> tables = new HashMap<>();
        return project.activities().stream()
                .map(activity -> tables.computeIfAbsent(
                        activity.tags(), tags -> table(activity, budgets, ids, ids.size() + machines)))
                .toArray(Account[][]::new);
    }

    private static Account[] table(Activity activity, Budget[] budgets, Ids ids, int size) {
        var lists = new Lists(size);
        for (int b = 0; b < budgets.length; b++) {
            if (budgets[b].counts(activity)) {
                for (String person : budgets[b].people()) {
                    lists.add(ids.of(person), b);
                }
            }
        }
        return Arrays.stream(lists.toArrays())
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
