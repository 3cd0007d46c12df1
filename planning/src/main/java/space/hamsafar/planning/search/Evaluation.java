package space.hamsafar.planning.search;

import space.hamsafar.planning.Objective;

/** How good a timetable is. */
final class Evaluation {

    private Evaluation() {}

    /** The objective; each activity that a choice lacks counts as a missing mandatory one. */
    static Objective of(Timetable timetable) {
        ActivityTable activities = timetable.project.activities();
        int missing = shortOfChoices(timetable);
        long missed = 0;
        long late = 0;
        int makespan = 0;
        long preference = 0;
        long baseline = 0;
        for (int i = 0; i < timetable.mode.length; i++) {
            if (timetable.isPlaced(i)) {
                int end = timetable.end(i);
                makespan = Math.max(makespan, end);
                late += activities.dueWeight()[i] * Math.max(0, end - activities.dueAt()[i]);
                preference += ActivityTable.cost(activities.preferences()[i], timetable.start[i]);
                baseline += ActivityTable.cost(activities.baseline()[i], timetable.start[i]);
            } else if (activities.isMandatory(i)) {
                missing++;
            } else {
                missed += activities.value()[i];
            }
        }
        return new Objective(missing, missed, late, makespan, preference, baseline);
    }

    static int shortOfChoices(Timetable timetable) {
        int missing = 0;
        Links.Group[] choices = timetable.project.links().choices();
        for (int k = 0; k < choices.length; k++) {
            missing += Math.max(0, choices[k].minimum() - timetable.chosen[k]);
        }
        return missing;
    }
}
