package space.hamsafar.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Requirement;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/**
 * Crew timelines in the shape of the example's flight, in ticks of five minutes: four people with skills who are awake 16
 * hours a day, at most 6.5 hours of work a day each, observations in daylight, talks over a ground site, experiments as
 * chains of set-up, run and wash-up with minimum and maximum lags, some of them optional; power, a rack and a video link
 * are limited. The stay grows with the number of activities, so that people are busy for about half of their work.
 */
final class TimelineProjects {

    private static final int DAY = 288;
    private static final int AWAKE_FROM = 72;
    private static final int AWAKE_TO = 264;
    private static final int WORK_A_DAY = 78;
    private static final int ORBIT = 18;
    private static final int DAYLIGHT = 11;
    private static final double SHARE_OF_BUDGET = 0.5;
    private static final double MEAN_PERSON_TICKS = 9.5;

    private static final List<String> CREW = List.of("commander", "engineer", "payload-specialist", "visitor");
    private static final List<Set<String>> SKILLS = List.of(
            Set.of("crew", "systems", "science"),
            Set.of("crew", "systems"),
            Set.of("crew", "science"),
            Set.of("crew", "guest"));

    private final SplittableRandom random;
    private final int count;
    private final int days;
    private final int horizon;
    private final Project.Builder builder;
    private final Windows daylight;
    private final Windows contacts;
    private int made;

    TimelineProjects(int count, long seed) {
        random = new SplittableRandom(seed);
        this.count = count;
        double perDay = CREW.size() * WORK_A_DAY * SHARE_OF_BUDGET / MEAN_PERSON_TICKS;
        days = Math.max(2, (int) Math.ceil(count / perDay));
        horizon = days * DAY;
        builder = Project.builder(horizon);
        daylight = Windows.of(every(ORBIT, DAYLIGHT));
        contacts = Windows.of(every(ORBIT * 3, 3));
    }

    private List<Span> every(int period, int length) {
        var spans = new ArrayList<Span>();
        for (int from = 0; from + length <= horizon; from += period) {
            spans.add(new Span(from, from + length));
        }
        return spans;
    }

    Project build() {
        for (int p = 0; p < CREW.size(); p++) {
            var awake = new ArrayList<Span>();
            for (int day = 0; day < days; day++) {
                awake.add(new Span(day * DAY + AWAKE_FROM, day * DAY + AWAKE_TO));
                builder.add(new Budget(
                        "work-" + CREW.get(p) + "-" + day,
                        Set.of(CREW.get(p)),
                        new Span(day * DAY, (day + 1) * DAY),
                        Set.of("work"),
                        WORK_A_DAY));
            }
            builder.add(new Person(CREW.get(p), SKILLS.get(p), Windows.of(awake)));
        }
        builder.add(Resource.of("power", 10));
        builder.add(Resource.of("rack", 2));
        builder.add(Resource.of("video", 1));
        while (made < count) {
            double drawn = random.nextDouble();
            if (drawn < 0.4 && count - made >= 3) {
                experiment();
            } else if (drawn < 0.6) {
                single(work("science", 1 + random.nextInt(6), 1), daylight, 0);
            } else if (drawn < 0.7) {
                single(withVideo(), contacts, random.nextInt(3) == 0 ? 2 : 0);
            } else {
                single(work(random.nextBoolean() ? "systems" : "crew", 4 + random.nextInt(12), 1), Windows.any(), 0);
            }
        }
        return builder.build();
    }

    private Mode work(String skill, int duration, int people) {
        return Mode.of(
                duration,
                List.of(new Demand("power", 1 + random.nextInt(3))),
                List.of(Role.ofSkill("who", skill, people)));
    }

    private Mode withVideo() {
        return Mode.of(2, List.of(new Demand("video", 1)), List.of(Role.ofSkill("guest", "guest", 1)));
    }

    /** An activity within a few days, so that the project is more than one heap. */
    private String single(Mode mode, Windows windows, int value) {
        String id = "a" + ++made;
        int release = random.nextInt(Math.max(1, days - 1)) * DAY;
        int deadline = Math.min(horizon, release + 4 * DAY);
        builder.add(new Activity(
                id,
                List.of(mode),
                release,
                deadline,
                Optional.empty(),
                value == 0 ? Presence.mandatory() : Presence.optional(value),
                windows,
                "",
                Set.of("work")));
        return id;
    }

    /** Set-up, run and wash-up: the run within four hours of the set-up, the wash-up at once or within the next two. */
    private void experiment() {
        boolean optional = random.nextInt(4) == 0;
        int value = optional ? 1 + random.nextInt(9) : 0;
        int release = random.nextInt(Math.max(1, days - 1)) * DAY;
        int deadline = Math.min(horizon, release + 5 * DAY);
        int rack = random.nextInt(2);
        Mode run = Mode.of(
                12 + random.nextInt(24),
                rack == 0 ? List.of(new Demand("power", 3), new Demand("rack", 1)) : List.of(new Demand("power", 2)),
                List.of());
        String[] ids = {
            step(work("science", 4, 1), release, deadline, value),
            step(run, release, deadline, value),
            step(work("crew", 3, 1), release, deadline, value)
        };
        builder.add(new TimeLag(ids[0], Point.END, ids[1], Point.START, 0, 48));
        builder.add(new TimeLag(ids[1], Point.END, ids[2], Point.START, 0, 24));
        if (optional) {
            builder.add(new Requirement(ids[1], ids[0]));
            builder.add(new Requirement(ids[2], ids[1]));
            builder.add(new Requirement(ids[0], ids[2]));
        }
    }

    private String step(Mode mode, int release, int deadline, int value) {
        String id = "a" + ++made;
        builder.add(new Activity(
                id,
                List.of(mode),
                release,
                deadline,
                Optional.empty(),
                value == 0 ? Presence.mandatory() : Presence.optional(value),
                Windows.any(),
                "",
                mode.roles().isEmpty() ? Set.of() : Set.of("work")));
        return id;
    }
}
