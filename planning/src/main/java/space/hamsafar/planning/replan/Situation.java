package space.hamsafar.planning.replan;

import java.util.Map;
import java.util.Set;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * A running plan and what has become of it.
 *
 * @param project as it is now: with new durations and activities, without what was cancelled or lost
 * @param plan the plan so far; assignments of activities that the project lacks are ignored
 * @param now first tick at which anything can still be changed
 * @param statuses how far activities are; one that is absent here went as planned: what the plan ends by now is done,
 *     what it begins before now is running, the rest has not begun
 * @param added activities that are to be placed though the plan lacks them; mandatory ones always are
 * @param frozen activities that have not begun and still keep exactly the time and people of the plan, whatever that
 *     breaks; ids that the plan lacks are ignored, and what was skipped stays skipped
 */
public record Situation(
        Project project,
        Schedule plan,
        int now,
        Map<String, ActivityStatus> statuses,
        Set<String> added,
        Set<String> frozen) {

    public Situation {
        statuses = Map.copyOf(statuses);
        added = Set.copyOf(added);
        frozen = Set.copyOf(frozen);
        if (now < 0) {
            throw new IllegalArgumentException("now is tick " + now + ": it must be at least 0");
        }
    }

    /** A situation in which only the past is frozen. */
    public Situation(Project project, Schedule plan, int now, Map<String, ActivityStatus> statuses, Set<String> added) {
        this(project, plan, now, statuses, added, Set.of());
    }

    /** A plan that went as it should until now. */
    public static Situation of(Project project, Schedule plan, int now) {
        return new Situation(project, plan, now, Map.of(), Set.of());
    }

    /** The same situation, with these activities frozen as planned beside the past. */
    public Situation withFrozen(Set<String> newFrozen) {
        return new Situation(project, plan, now, statuses, added, newFrozen);
    }

    ActivityStatus status(Assignment planned) {
        ActivityStatus known = statuses.get(planned.activity());
        boolean isOpen = known == null ? planned.start() >= now : known instanceof ActivityStatus.NotStarted;
        if (isOpen && frozen.contains(planned.activity())) {
            return new ActivityStatus.Running(planned.start(), planned.end());
        }
        if (known != null) {
            return known;
        }
        if (planned.end() <= now && planned.start() < now) {
            return new ActivityStatus.Done(planned.start(), planned.end());
        }
        return planned.start() < now
                ? new ActivityStatus.Running(planned.start(), planned.end())
                : new ActivityStatus.NotStarted();
    }
}
