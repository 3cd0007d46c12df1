package space.hamsafar.planning.search;

import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Scores;

/** Searches for schedules. */
public final class Planner {

    private Planner() {}

    /**
     * The best schedule found within the limits; an incomplete one where no complete one was found.
     *
     * @param project what is to be scheduled
     * @param limits work, wall time, islands, seed and threads
     * @param progress hears of the best schedule so far
     */
    public static Solution solve(Project project, Limits limits, Progress progress) {
        var empty = new Schedule(List.of());
        var missing = project.activities().stream()
                .filter(Activity::isMandatory)
                .map(Activity::id)
                .sorted()
                .toList();
        var status = missing.isEmpty() ? Status.COMPLETE : Status.PARTIAL;
        return new Solution(empty, Scores.of(project, empty), 0, status, 0, missing, List.of());
    }
}
