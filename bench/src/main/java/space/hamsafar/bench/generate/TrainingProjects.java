package space.hamsafar.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/**
 * Training timetables in the shape of the example's, in ticks of half an hour: groups of two trainees, prime and backup,
 * who have up to 250 sessions each in units that follow one another; teachers of three subjects, a simulator, a pool and
 * two classrooms for every group; mornings and afternoons of working days, and at most six hours a day.
 */
final class TrainingProjects {

    private static final int DAY = 48;
    private static final int GROUP = 250;
    private static final int UNIT = 5;
    private static final int HOURS_A_DAY = 12;
    private static final int SESSIONS_A_DAY = 2;
    private static final List<String> SUBJECTS = List.of("systems", "medical", "flight");
    private static final List<String> FACILITIES = List.of("simulator", "pool", "classroom");

    private final SplittableRandom random;
    private final int count;
    private final int groups;
    private final int days;
    private final Project.Builder builder;

    TrainingProjects(int count, long seed) {
        random = new SplittableRandom(seed);
        this.count = count;
        groups = (count + GROUP - 1) / GROUP;
        int workingDays = Math.min(count, GROUP) / SESSIONS_A_DAY + 10;
        days = workingDays * 7 / 5 + 7;
        builder = Project.builder(days * DAY);
    }

    Project build() {
        Windows hours = Windows.of(workingHours());
        for (int t = 0; t < groups + 2; t++) {
            for (String subject : SUBJECTS) {
                builder.add(new Person(subject + "-teacher-" + t, Set.of(subject), hours));
            }
        }
        builder.add(Resource.of("simulator", groups));
        builder.add(Resource.of("pool", groups));
        builder.add(Resource.of("classroom", 2 * groups));
        int made = 0;
        for (int g = 0; g < groups; g++) {
            addGroup(g, hours);
            int sessions = (count - made) / (groups - g);
            addSessions(g, made, sessions, hours);
            made += sessions;
        }
        return builder.build();
    }

    /** Three hours in the morning and three and a half in the afternoon, five days a week. */
    private List<Span> workingHours() {
        var spans = new ArrayList<Span>();
        for (int day = 0; day < days; day++) {
            if (day % 7 < 5) {
                spans.add(new Span(day * DAY + 18, day * DAY + 24));
                spans.add(new Span(day * DAY + 27, day * DAY + 34));
            }
        }
        return spans;
    }

    private void addGroup(int group, Windows hours) {
        for (String who : List.of("prime", "backup")) {
            String id = who + "-" + group;
            builder.add(new Person(id, Set.of("trainee"), hours));
            for (int day = 0; day < days; day++) {
                if (day % 7 < 5) {
                    builder.add(new Budget(
                            "hours-" + id + "-" + day,
                            Set.of(id),
                            new Span(day * DAY, (day + 1) * DAY),
                            Set.of(),
                            HOURS_A_DAY));
                }
            }
        }
    }

    /** Units of a few sessions, each after the session before; a unit after one or two earlier ones. */
    private void addSessions(int group, int first, int sessions, Windows hours) {
        var lastOfUnit = new ArrayList<String>();
        for (int k = 0; k < sessions; k++) {
            String id = "s" + (first + k + 1);
            builder.add(Activity.of(id, session(group), days * DAY).withWindows(hours));
            if (k % UNIT > 0) {
                builder.add(TimeLag.endToStart("s" + (first + k), id, 0));
            } else if (!lastOfUnit.isEmpty()) {
                int near = Math.max(0, lastOfUnit.size() - 6);
                builder.add(TimeLag.endToStart(lastOfUnit.get(random.nextInt(near, lastOfUnit.size())), id, DAY / 2));
            }
            if (k % UNIT == UNIT - 1) {
                lastOfUnit.add(id);
            }
        }
    }

    private Mode session(int group) {
        String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        String facility = FACILITIES.get(random.nextInt(FACILITIES.size()));
        int who = random.nextInt(4);
        var roles = new ArrayList<Role>();
        roles.add(Role.ofSkill("teacher", subject, 1));
        if (who != 1) {
            roles.add(Role.of("prime-" + group));
        }
        if (who != 2) {
            roles.add(Role.of("backup-" + group));
        }
        return Mode.of(2 + random.nextInt(4), List.of(new Demand(facility, 1)), roles);
    }
}
