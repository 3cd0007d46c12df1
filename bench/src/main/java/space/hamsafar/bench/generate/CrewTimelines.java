package space.hamsafar.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import space.hamsafar.bench.BenchException;
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
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/**
 * Whole days of a crew of six in ticks of five minutes, routine included: sleep, a conference, a meal and exercise for
 * each person each day, and experiments between them, some optional, some only within passes, some after another one.
 * Three hosts share a budget of help for the visitor.
 */
public final class CrewTimelines {

    private static final int DAY = 288;
    private static final int ROUTINES = 4;
    private static final int ORBIT = 18;
    private static final List<String> HOSTS = List.of("host1", "host2", "host3");
    private static final List<String> CREW = List.of("visitor", "host1", "host2", "host3", "flight1", "flight2");

    private final SplittableRandom random;
    private final int days;
    private final int horizon;
    private final Project.Builder builder;

    /** First tick of the latest experiment. */
    private int first;

    private CrewTimelines(int days, long seed) {
        random = new SplittableRandom(seed);
        this.days = days;
        horizon = days * DAY;
        builder = Project.builder(horizon);
    }

    /**
     * A timeline to be planned; the same for the same arguments.
     *
     * @param activities how many, at least 24 for each day; those beyond are experiments
     * @param days at least 1
     * @param seed of all random choices
     * @throws BenchException if the activities do not fill the days with routine, or are more than 60 a day
     */
    public static Project generate(int activities, int days, long seed) {
        int routine = ROUTINES * CREW.size();
        if (days < 1 || activities < (long) routine * days || activities > 60L * days) {
            throw new BenchException("activities is " + activities + " for " + days
                    + " days: it must be from 24 to 60 for each day, and days at least 1");
        }
        return new CrewTimelines(days, seed).build(activities - routine * days);
    }

    private Project build(int experiments) {
        builder.add(Resource.of("treadmill", 2)).add(Resource.of("rack", 3)).add(Resource.of("power", 8));
        CREW.forEach(name -> builder.add(new Person(name, Set.of("crew"), Windows.any())));
        for (int day = 0; day < days; day++) {
            for (String name : CREW) {
                routine(name, day);
            }
            var period = new Span(day * DAY, (day + 1) * DAY);
            builder.add(new Budget("help" + day, Set.copyOf(HOSTS), period, Set.of("visit"), 36));
        }
        var passes = new ArrayList<Span>();
        for (int at = 20; at < horizon - 20; at += ORBIT) {
            passes.add(new Span(at, at + 4 + random.nextInt(4)));
        }
        for (int e = 0; e < experiments; e++) {
            experiment(e, Windows.of(passes));
        }
        return builder.build();
    }

    private void experiment(int number, Windows passes) {
        boolean live = random.nextInt(4) == 0;
        var roles = new ArrayList<Role>();
        if (random.nextInt(4) == 0) {
            roles.add(Role.of("visitor"));
            if (random.nextInt(3) == 0) {
                roles.add(new Role("help", "crew", 1, Set.copyOf(HOSTS)));
            }
        } else {
            roles.add(Role.ofSkill("who", "crew", 1 + random.nextInt(5) / 4));
        }
        int duration = live ? 2 + random.nextInt(3) : 3 + random.nextInt(9);
        var demands = List.of(new Demand("rack", 1), new Demand("power", 1 + random.nextInt(3)));
        boolean follows = number > 0 && random.nextInt(6) == 0;
        if (!follows) {
            first = random.nextInt(Math.max(1, days - 2)) * DAY;
        }
        var activity = Activity.of("exp" + number, Mode.of(duration, demands, roles), horizon)
                .withBounds(first, Math.min(horizon, first + 4 * DAY))
                .withTags(Set.of("visit"));
        if (random.nextInt(3) > 0) {
            activity = activity.withPresence(Presence.optional(1 + random.nextInt(9)));
        }
        builder.add(live ? activity.withWindows(passes) : activity);
        if (follows) {
            builder.add(TimeLag.endToStart("exp" + (number - 1), "exp" + number, random.nextInt(60)));
        }
    }

    private void routine(String name, int day) {
        int zero = day * DAY;
        var treadmill = List.of(new Demand("treadmill", 1));
        var role = List.of(Role.of(name));
        within(name + "-sleep" + day, Mode.of(102, List.of(), role), zero, zero + 110);
        within(name + "-conference" + day, Mode.of(5, List.of(), role), zero + 110, zero + 130);
        within(name + "-lunch" + day, Mode.of(12, List.of(), role), zero + 150, zero + 190);
        within(name + "-exercise" + day, Mode.of(30, treadmill, role), zero + 110, zero + 280);
        builder.add(new Spacing(name + "-digest" + day, List.of(name + "-lunch" + day, name + "-exercise" + day), 6));
    }

    private void within(String id, Mode mode, int from, int to) {
        builder.add(Activity.of(id, mode, to).withWindows(Windows.of(List.of(new Span(from, to)))));
    }
}
