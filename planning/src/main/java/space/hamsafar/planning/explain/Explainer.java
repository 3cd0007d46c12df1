package space.hamsafar.planning.explain;

import java.util.List;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/** Tells why activities are not in a schedule. */
public final class Explainer {

    private Explainer() {}

    /**
     * Why an activity is not placed: each of its windows with what blocks it there, and one sentence for all.
     *
     * @throws IllegalArgumentException if the project lacks the activity or the schedule holds it
     */
    public static Explanation whyNotPlaced(Project project, Schedule schedule, String activity) {
        if (schedule.find(activity).isPresent()) {
            throw new IllegalArgumentException("activity " + activity + " is placed: ask about one that is not");
        }
        return new Explanation(activity, List.of(), "");
    }
}
