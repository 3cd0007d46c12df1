package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Objective;
import space.hamsafar.planning.Schedule;

/**
 * A timetable as it was at one time.
 *
 * @param objective how good it is; choices that lack activities count as missing ones
 */
record Snapshot(int[] mode, int[] start, int[][] staff, Objective objective) {

    static Snapshot of(Timetable timetable) {
        return new Snapshot(
                timetable.mode.clone(), timetable.start.clone(), timetable.staff.clone(), Evaluation.of(timetable));
    }

    boolean agrees(Timetable timetable, int activity) {
        return mode[activity] == timetable.mode[activity]
                && start[activity] == timetable.start[activity]
                && Arrays.equals(staff[activity], timetable.staff[activity]);
    }

    /** The same as an immutable schedule. */
    Schedule toSchedule(CompiledProject project) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < mode.length; i++) {
            if (mode[i] != Timetable.ABSENT) {
                assignments.add(assignment(project, i));
            }
        }
        return new Schedule(assignments);
    }

    private Assignment assignment(CompiledProject project, int activity) {
        var source = project.project().activities().get(activity);
        int m = mode[activity];
        var roles = new TreeMap<String, List<String>>();
        int next = 0;
        for (Crew.Part part : project.crew().roles()[m]) {
            if (part.isMachine()) {
                break;
            }
            List<String> people = new ArrayList<>();
            for (int k = 0; k < part.count(); k++) {
                people.add(project.crew().ids().name(staff[activity][next++]));
            }
            roles.put(part.id(), people);
        }
        String modeId = source.modes()
                .get(m - project.activities().firstMode()[activity])
                .id();
        int end = start[activity] + project.activities().duration()[m];
        return new Assignment(source.id(), modeId, start[activity], end, roles);
    }
}
