package space.hamsafar.planning.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import space.hamsafar.planning.check.Checker;

/** Projects small enough to list every schedule, by kind and seed, and that list. */
final class TinyProjects {

    static final int HORIZON = 9;

    /** What a project is made of beside activities and precedences. */
    enum Kind {
        RESOURCES,
        LAGS,
        MODES,
        STORES,
        PEOPLE,
        EVERYTHING
    }

    private final Random random;
    private final Kind kind;
    private final int most;

    private TinyProjects(Kind kind, long seed, int most) {
        this.kind = kind;
        this.most = most;
        random = new Random(31 * seed + kind.ordinal());
    }

    static Project of(Kind kind, long seed) {
        return new TinyProjects(kind, seed, 4).build();
    }

    /** One with more activities than can be listed. */
    static Project larger(Kind kind, long seed) {
        return new TinyProjects(kind, seed, 9).build();
    }

    private boolean has(Kind part) {
        return kind == part || (kind == Kind.EVERYTHING && random.nextInt(3) > 0);
    }

    private Project build() {
        var builder = Project.builder(HORIZON);
        boolean varied = has(Kind.RESOURCES) && random.nextBoolean();
        builder.add(
                varied
                        ? new Resource(
                                "rack", List.of(new CapacityStep(0, 3), new CapacityStep(4, 1 + random.nextInt(3))))
                        : Resource.of("rack", 2 + random.nextInt(2)));
        builder.add(Resource.of("power", 4));
        boolean people = has(Kind.PEOPLE);
        if (people) {
            builder.add(new Person("ann", Set.of("pilot", "cook"), Windows.any()));
            builder.add(new Person("bob", Set.of("cook"), Windows.of(List.of(new Span(0, 4), new Span(3, 9)))));
            builder.add(new Person("cy", Set.of("pilot"), Windows.any()));
        }
        boolean stores = has(Kind.STORES);
        if (stores) {
            builder.add(new Reservoir("water", most / 4, 0, most - 1)).add(new Reservoir("fuel", 2 * most - 4, 0, 20));
        }
        boolean modes = has(Kind.MODES);
        int size = people || modes ? most - 1 : most;
        for (int i = 0; i < size; i++) {
            builder.add(activity(i, modes, stores, people));
        }
        links(builder, size);
        return builder.build();
    }

    private Activity activity(int i, boolean modes, boolean stores, boolean people) {
        var ways = new ArrayList<Mode>();
        int count = modes ? 1 + random.nextInt(2) : 1;
        for (int m = 0; m < count; m++) {
            ways.add(mode("m" + m, stores, people));
        }
        var activity = Activity.of("a" + i, ways.getFirst(), HORIZON);
        activity = new Activity(
                activity.id(),
                ways,
                random.nextInt(4) == 0 ? 1 : 0,
                random.nextInt(4) == 0 ? 7 : HORIZON,
                activity.dueDate(),
                activity.presence(),
                random.nextInt(3) == 0
                        ? Windows.of(List.of(new Span(0, 4), new Span(3, 6), new Span(7, 9)))
                        : Windows.any(),
                "",
                Set.of());
        return activity;
    }

    private Mode mode(String id, boolean stores, boolean people) {
        var demands = new ArrayList<Demand>();
        if (random.nextInt(4) > 0) {
            demands.add(new Demand("rack", 1 + random.nextInt(2)));
        }
        if (random.nextBoolean()) {
            demands.add(new Demand("power", 1 + random.nextInt(4)));
        }
        var changes = new ArrayList<LevelChange>();
        if (stores && random.nextInt(3) > 0) {
            changes.add(new LevelChange("water", point(), random.nextBoolean() ? 1 + random.nextInt(2) : -1));
        }
        if (stores && random.nextBoolean()) {
            changes.add(new LevelChange("fuel", Point.START, -1 - random.nextInt(3)));
        }
        var roles = new ArrayList<Role>();
        if (people && random.nextInt(4) > 0) {
            roles.add(Role.ofSkill("lead", random.nextBoolean() ? "pilot" : "cook", 1));
        }
        if (people && random.nextInt(3) == 0) {
            roles.add(Role.ofSkill("aid", "", 1));
        }
        return new Mode(id, random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3), demands, roles, changes);
    }

    private void links(Project.Builder builder, int size) {
        for (int k = 0; k < 2; k++) {
            int from = random.nextInt(size - 1);
            int to = from + 1 + random.nextInt(size - from - 1);
            if (has(Kind.LAGS)) {
                int minimum = random.nextInt(4) - 1;
                int maximum = random.nextBoolean() ? minimum + random.nextInt(3) : TimeLag.NO_MAXIMUM;
                builder.add(new TimeLag("a" + from, point(), "a" + to, point(), minimum, maximum));
            } else {
                builder.add(TimeLag.endToStart("a" + from, "a" + to, 0));
            }
        }
    }

    private Point point() {
        return random.nextBoolean() ? Point.START : Point.END;
    }

    /** Passes every complete schedule that breaks no rule on. */
    static void forEachSchedule(Project project, Consumer<Schedule> consumer) {
        extend(project, new ArrayList<>(), consumer);
    }

    private static void extend(Project project, List<Assignment> chosen, Consumer<Schedule> consumer) {
        if (chosen.size() == project.activities().size()) {
            var schedule = new Schedule(chosen);
            if (Checker.check(project, schedule).isEmpty()) {
                consumer.accept(schedule);
            }
            return;
        }
        Activity activity = project.activities().get(chosen.size());
        for (Mode mode : activity.modes()) {
            int last = Math.min(activity.deadline(), project.horizon()) - mode.duration();
            for (int start = activity.release(); start <= last; start++) {
                if (activity.windows().enclose(start, start + mode.duration())) {
                    for (Map<String, List<String>> staff : teams(project, mode)) {
                        chosen.add(new Assignment(activity.id(), mode.id(), start, start + mode.duration(), staff));
                        extend(project, chosen, consumer);
                        chosen.removeLast();
                    }
                }
            }
        }
    }

    private static List<Map<String, List<String>>> teams(Project project, Mode mode) {
        List<Map<String, List<String>>> teams = new ArrayList<>(List.of(new TreeMap<>()));
        for (Role role : mode.roles()) {
            List<Map<String, List<String>>> longer = new ArrayList<>();
            for (Map<String, List<String>> team : teams) {
                for (Person person : project.people()) {
                    if (role.admits(person) && !team.containsValue(List.of(person.id()))) {
                        var more = new TreeMap<>(team);
                        more.put(role.id(), List.of(person.id()));
                        longer.add(more);
                    }
                }
            }
            teams = longer;
        }
        return teams;
    }
}
