package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * What a schedule holds, around an activity that it lacks.
 *
 * @param placed what is done, in order of time
 */
record Surroundings(Project project, Activity activity, List<Placed> placed) {

    /** An activity in the schedule. */
    record Placed(Activity activity, Mode mode, Assignment assignment) {

        String id() {
            return activity.id();
        }

        int at(Point point) {
            return point == Point.START ? assignment.start() : assignment.end();
        }

        boolean overlaps(int from, int to) {
            return assignment.start() < to && from < assignment.end();
        }
    }

    static Surroundings of(Project project, Schedule schedule, String id) {
        Map<String, Activity> activities = new HashMap<>();
        project.activities().forEach(a -> activities.put(a.id(), a));
        var activity = activities.get(id);
        if (activity == null) {
            throw new IllegalArgumentException("the project has no activity " + id);
        }
        var placed = new ArrayList<Placed>();
        for (Assignment assignment : schedule.assignments()) {
            var source = activities.get(assignment.activity());
            if (source != null) {
                mode(source, assignment.mode()).ifPresent(mode -> placed.add(new Placed(source, mode, assignment)));
            }
        }
        return new Surroundings(project, activity, placed);
    }

    private static Optional<Mode> mode(Activity activity, String id) {
        return activity.modes().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    Optional<Placed> find(String id) {
        return placed.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
