package space.hamsafar.planning.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.StartTarget;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/** Projects of the size and kind that a programme has: half a year of training, nine days on board. */
public final class Scenarios {

    private static final int QUARTERS = 96;
    private static final int SLOTS = 288;

    private Scenarios() {}

    /** So many units for each of two trainees, in quarters of an hour over half a year of working days. */
    public static Project training(long seed, int units) {
        var random = new Random(seed);
        int days = 185;
        var shifts = new ArrayList<Span>();
        for (int day = 0; day < days; day++) {
            if (day % 7 < 5) {
                shifts.add(new Span(day * QUARTERS + 32, day * QUARTERS + 48));
                shifts.add(new Span(day * QUARTERS + 54, day * QUARTERS + 72));
            }
        }
        var windows = Windows.of(shifts);
        var builder = Project.builder(days * QUARTERS);
        builder.add(Resource.of("tank", 1)).add(Resource.of("simulator", 1)).add(Resource.of("room", 2));
        builder.add(new Person("one", Set.of("trainee"), Windows.any()));
        builder.add(new Person("two", Set.of("trainee"), Windows.any()));
        for (int i = 0; i < 5; i++) {
            builder.add(new Person("instructor" + i, Set.of("teach" + i % 3), windows));
        }
        for (String trainee : List.of("one", "two")) {
            for (int day = 0; day < days; day++) {
                var period = new Span(day * QUARTERS, (day + 1) * QUARTERS);
                builder.add(new Budget(trainee + day, Set.of(trainee), period, Set.of(), 28));
            }
        }
        int horizon = days * QUARTERS;
        for (int u = 0; u < units; u++) {
            int sessions = 4;
            int duration = 8 + random.nextInt(9);
            String facility = List.of("tank", "simulator", "room").get(random.nextInt(3));
            int before = random.nextInt(3) == 0 ? -1 : u - 1 - random.nextInt(5);
            for (String trainee : List.of("one", "two")) {
                for (int s = 0; s < sessions; s++) {
                    var roles = List.of(Role.of(trainee), Role.ofSkill("teacher", "teach" + u % 3, 1));
                    var mode = Mode.of(duration, List.of(new Demand(facility, 1)), roles);
                    String id = trainee + "-" + u + "-" + s;
                    builder.add(Activity.of(id, mode, horizon).withWindows(windows));
                    if (s > 0) {
                        builder.add(TimeLag.endToStart(trainee + "-" + u + "-" + (s - 1), id, 8));
                    } else if (before >= 0) {
                        builder.add(TimeLag.endToStart(trainee + "-" + before + "-" + (sessions - 1), id, 0));
                    }
                }
            }
        }
        return builder.build();
    }

    /** Nine days of six people at five minutes: sleep, meals, exercise, conferences, experiments in passes. */
    public static Project timeline(long seed, int experiments) {
        var random = new Random(seed);
        int days = 9;
        int horizon = days * SLOTS;
        var builder = Project.builder(horizon);
        builder.add(Resource.of("treadmill", 2)).add(Resource.of("rack", 2)).add(Resource.of("power", 5));
        var crew = List.of("visitor", "host1", "host2", "host3", "crew1", "crew2");
        for (String name : crew) {
            builder.add(new Person(name, Set.of("crew"), Windows.any()));
        }
        for (int day = 0; day < days; day++) {
            for (String name : crew) {
                routine(builder, name, day);
            }
            var period = new Span(day * SLOTS, (day + 1) * SLOTS);
            builder.add(new Budget("hosts" + day, Set.of("host1", "host2", "host3"), period, Set.of("visit"), 24));
        }
        var passes = new ArrayList<Span>();
        for (int at = 20; at < horizon - 20; at += 18) {
            passes.add(new Span(at, at + 4 + random.nextInt(4)));
        }
        for (int e = 0; e < experiments; e++) {
            int duration = 3 + random.nextInt(15);
            boolean live = random.nextInt(4) == 0;
            var roles = new ArrayList<>(List.of(Role.of("visitor")));
            if (random.nextInt(3) == 0) {
                roles.add(new Role("help", "crew", 1, Set.of("host1", "host2", "host3")));
            }
            var demands = List.of(new Demand("rack", 1), new Demand("power", 1 + random.nextInt(3)));
            var mode = Mode.of(live ? Math.min(duration, 4) : duration, demands, roles);
            var activity = Activity.of("exp" + e, mode, horizon)
                    .withPresence(Presence.optional(1 + random.nextInt(9)))
                    .withTags(Set.of("visit"));
            builder.add(live ? activity.withWindows(Windows.of(passes)) : activity);
            if (e > 0 && random.nextInt(4) == 0) {
                builder.add(TimeLag.endToStart("exp" + (e - 1), "exp" + e, random.nextInt(60)));
            }
        }
        return builder.build();
    }

    private static void routine(Project.Builder builder, String name, int day) {
        int zero = day * SLOTS;
        var treadmill = List.of(new Demand("treadmill", 1));
        var role = List.of(Role.of(name));
        builder.add(within(name + "-sleep" + day, Mode.of(102, List.of(), role), new Span(zero, zero + 110)));
        builder.add(within(name + "-conference" + day, Mode.of(5, List.of(), role), new Span(zero + 110, zero + 130)));
        builder.add(within(name + "-lunch" + day, Mode.of(12, List.of(), role), new Span(zero + 150, zero + 190)));
        builder.add(within(name + "-exercise" + day, Mode.of(30, treadmill, role), new Span(zero + 110, zero + 280)));
        builder.prefer(new StartTarget(name + "-lunch" + day, zero + 160, zero + 164, 1));
        builder.add(new Spacing(name + "-digest" + day, List.of(name + "-lunch" + day, name + "-exercise" + day), 6));
    }

    private static Activity within(String id, Mode mode, Span window) {
        return Activity.of(id, mode, window.end()).withWindows(Windows.of(List.of(window)));
    }
}
