package space.hamsafar.planning.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.DueDate;
import space.hamsafar.planning.LevelChange;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Reservoir;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.SetUpTime;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.TravelTime;
import space.hamsafar.planning.Windows;

/** Small projects in which every feature of the model appears, by seed. */
public final class RandomProjects {

    private static final int HORIZON = 60;
    private static final List<String> SKILLS = List.of("pilot", "medic", "cook");
    private static final List<String> PLACES = List.of("", "", "hall", "tank");

    private final Random random;

    /** Draws for the simulator alone, so that the rest of a seed's project does not depend on it. */
    private final Random simulators;

    private final int size;

    private RandomProjects(long seed, int size) {
        random = new Random(seed);
        simulators = new Random(~seed);
        this.size = size;
    }

    /** A project of so many activities; the same for the same seed. */
    public static Project mixed(long seed, int size) {
        return new RandomProjects(seed, size).build();
    }

    private Project build() {
        var builder = Project.builder(HORIZON);
        builder.add(Resource.of("rack", 3));
        builder.add(new Resource(
                "power", List.of(new CapacityStep(0, 4), new CapacityStep(20, 1), new CapacityStep(30, 6))));
        builder.add(new Resource(
                "simulator",
                List.of(new CapacityStep(0, 1), new CapacityStep(24, 0), new CapacityStep(28, 1)),
                List.of(new SetUpTime("docking", "walk", 4), new SetUpTime("walk", "docking", 1))));
        builder.add(new Reservoir("water", 4, 0, 8));
        for (int p = 0; p < 4; p++) {
            builder.add(new Person("p" + p, skills(), random.nextInt(3) == 0 ? windows() : Windows.any()));
        }
        for (int i = 0; i < size; i++) {
            builder.add(activity(i));
        }
        for (int day = 0; day < 3; day++) {
            var period = new Span(20 * day, 20 * day + 20);
            builder.add(new Budget("own" + day, Set.of("p0"), period, Set.of(), 8));
            builder.add(new Budget("all" + day, Set.of("p1", "p2", "p3"), period, Set.of("science"), 12));
        }
        builder.add(new TravelTime("hall", "tank", 3));
        builder.add(new TravelTime("tank", "hall", 2));
        links(builder);
        return builder.build();
    }

    private void links(Project.Builder builder) {
        for (int k = 0; k < size / 2; k++) {
            int from = random.nextInt(size - 1);
            int to = from + 1 + random.nextInt(size - from - 1);
            int minimum = random.nextInt(6) - 1;
            int maximum = random.nextInt(4) == 0 ? minimum + random.nextInt(20) : TimeLag.NO_MAXIMUM;
            builder.add(new TimeLag("a" + from, point(), "a" + to, point(), minimum, maximum));
        }
        builder.add(new Spacing("apart", some(3), 2));
        builder.add(new Choice("some", some(4), random.nextInt(2), 1 + random.nextInt(3)));
        builder.add(new Requirement(any(), any()));
        builder.add(new Requirement(any(), any()));
        for (int k = 0; k < 2; k++) {
            int first = random.nextInt(size - 1);
            int second = first + 1 + random.nextInt(size - first - 1);
            var kind = random.nextBoolean() ? TeamLink.Kind.SAME : TeamLink.Kind.DIFFERENT;
            builder.add(new TeamLink("a" + first, "crew", "a" + second, "crew", kind));
        }
        builder.prefer(new StartTarget(any(), 10, 15, 2));
        builder.prefer(new StartTarget(any(), 30, 30, 1));
        builder.keep(new StartTarget(any(), 5, 5, 1));
    }

    private Activity activity(int i) {
        var modes = new ArrayList<Mode>();
        int count = random.nextInt(3) == 0 ? 2 : 1;
        boolean simulated = simulators.nextInt(3) == 0;
        String state = simulators.nextBoolean() ? "docking" : "walk";
        for (int m = 0; m < count; m++) {
            Mode mode = mode("m" + m);
            modes.add(simulated ? taking(mode, new Demand("simulator", 1, state)) : mode);
        }
        int release = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
        int deadline = random.nextInt(4) == 0 ? 40 + random.nextInt(20) : HORIZON;
        var due = random.nextInt(4) == 0 ? Optional.of(new DueDate(random.nextInt(40), 1)) : Optional.<DueDate>empty();
        var presence = random.nextBoolean() ? Presence.mandatory() : Presence.optional(1 + random.nextInt(9));
        var windows = random.nextInt(3) == 0 ? windows() : Windows.any();
        Set<String> tags = random.nextInt(3) == 0 ? Set.of("science") : Set.of();
        String place = PLACES.get(random.nextInt(PLACES.size()));
        return new Activity("a" + i, modes, release, deadline, due, presence, windows, place, tags);
    }

    private static Mode taking(Mode mode, Demand more) {
        var demands = new ArrayList<>(mode.demands());
        demands.add(more);
        return new Mode(mode.id(), mode.duration(), demands, mode.roles(), mode.changes());
    }

    private Mode mode(String id) {
        int duration = random.nextInt(7);
        var demands = new ArrayList<Demand>();
        if (random.nextBoolean()) {
            demands.add(new Demand("rack", 1 + random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            demands.add(new Demand("power", 1 + random.nextInt(3)));
        }
        var roles = new ArrayList<Role>();
        if (random.nextBoolean()) {
            roles.add(Role.ofSkill(
                    "crew", random.nextBoolean() ? "" : SKILLS.get(random.nextInt(3)), 1 + random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            roles.add(Role.of("p" + random.nextInt(4)));
        }
        List<LevelChange> changes = random.nextInt(4) != 0
                ? List.of()
                : List.of(new LevelChange("water", point(), random.nextBoolean() ? 2 : -2));
        return new Mode(id, duration, demands, roles, changes);
    }

    private Windows windows() {
        var spans = new ArrayList<Span>();
        for (int start = random.nextInt(8); start < HORIZON - 8; start += 8 + random.nextInt(12)) {
            spans.add(new Span(start, start + 6 + random.nextInt(10)));
        }
        return Windows.of(spans);
    }

    private Set<String> skills() {
        return Set.of(SKILLS.get(random.nextInt(3)), "speaks");
    }

    private Point point() {
        return random.nextBoolean() ? Point.START : Point.END;
    }

    private String any() {
        return "a" + random.nextInt(size);
    }

    private List<String> some(int count) {
        var some = new ArrayList<String>();
        for (int k = 0; k < count; k++) {
            some.add(any());
        }
        return some;
    }
}
