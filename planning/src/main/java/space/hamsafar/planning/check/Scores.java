package space.hamsafar.planning.check;

import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Objective;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.StartTarget;

/** Says how good schedules are. */
public final class Scores {

    private Scores() {}

    /** The objective of a schedule, from the model alone; assignments of unknown activities do not count. */
    public static Objective of(Project project, Schedule schedule) {
        var facts = Facts.of(project, schedule);
        int missing = 0;
        long missed = 0;
        long late = 0;
        int makespan = 0;
        for (Activity activity : project.activities()) {
            var assignment = facts.assigned().get(activity.id());
            if (assignment != null) {
                late += lateness(activity, assignment.end());
                makespan = Math.max(makespan, assignment.end());
                continue;
            }
            switch (activity.presence()) {
                case Presence.Mandatory mandatory -> missing++;
                case Presence.Optional optional -> missed += optional.value();
            }
        }
        long preference = distance(facts, project.preferences());
        return new Objective(missing, missed, late, makespan, preference, distance(facts, project.baseline()));
    }

    private static long lateness(Activity activity, int end) {
        return activity.dueDate()
                .map(due -> (long) due.weight() * Math.max(0, end - due.at()))
                .orElse(0L);
    }

    private static long distance(Facts facts, List<StartTarget> targets) {
        long cost = 0;
        for (StartTarget target : targets) {
            var assignment = facts.assigned().get(target.activity());
            cost += assignment == null ? 0 : target.cost(assignment.start());
        }
        return cost;
    }
}
