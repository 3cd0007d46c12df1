package space.hamsafar.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was decided: the activities that are done, when and by whom. An activity that is not in it is not done.
 *
 * @param assignments in ascending order of start, then of activity id
 */
public record Schedule(List<Assignment> assignments) {

    private static final Comparator<Assignment> ORDER =
            Comparator.comparingInt(Assignment::start).thenComparing(Assignment::activity);

    public Schedule {
        assignments = assignments.stream().sorted(ORDER).toList();
    }

    /** The place of an activity, if it is done. */
    public Optional<Assignment> find(String activity) {
        return assignments.stream().filter(a -> a.activity().equals(activity)).findFirst();
    }

    /** The tick at which the last activity ends; 0 for an empty schedule. */
    public int makespan() {
        return assignments.stream().mapToInt(Assignment::end).max().orElse(0);
    }
}
