package space.hamsafar.programme.training;

import java.util.List;
import java.util.Optional;

/**
 * What only some units ask for or give.
 *
 * @param crew positions of a session in a crew; empty for other groups
 * @param support who is needed beside the instructors
 * @param anyOf groups of units of which one at least must be over before
 * @param teaches levels of tasks that are reached with the unit
 * @param languageNeeded level of the host's language with which it can be followed, 0 to 6 (none, A1 to C2)
 * @param languageGiven level that is reached with it, 0 where it teaches none
 * @param examination rule for passing, for a unit that is passed or failed
 */
public record Particulars(
        List<Position> crew,
        List<Support> support,
        List<List<String>> anyOf,
        List<TaskLevel> teaches,
        int languageNeeded,
        int languageGiven,
        Optional<Examination> examination) {

    /** For a unit that asks for nothing more and gives nothing more. */
    public static final Particulars NONE =
            new Particulars(List.of(), List.of(), List.of(), List.of(), 0, 0, Optional.empty());

    /**
     * A seat in a crew.
     *
     * @param name of the position, such as {@code commander}
     * @param skill that a host or instructor in it must have; empty for a trainee's seat
     */
    public record Position(String name, String skill) {

        /** Whether a trainee sits here. */
        public boolean isTrainees() {
            return skill.isEmpty();
        }
    }

    /**
     * People who are needed beside the instructors.
     *
     * @param skill that each of them must have
     * @param count how many for each trainee in the session
     */
    public record Support(String skill, int count) {}

    /**
     * A level of a task.
     *
     * @param task id of the task
     * @param level how well it is mastered
     */
    public record TaskLevel(String task, Level level) {}

    /**
     * How a unit is passed.
     *
     * @param passMark least grade that passes, 0 to 100
     * @param resits how often it can be taken again
     * @param waitDays days between a failed try and the next
     */
    public record Examination(int passMark, int resits, int waitDays) {}

    public Particulars {
        crew = List.copyOf(crew);
        support = List.copyOf(support);
        anyOf = anyOf.stream().map(List::copyOf).toList();
        teaches = List.copyOf(teaches);
    }

    /** How many trainees sit in a crew. */
    int traineeSeats() {
        return (int) crew.stream().filter(Position::isTrainees).count();
    }
}
