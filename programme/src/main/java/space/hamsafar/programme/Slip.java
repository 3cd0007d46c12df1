package space.hamsafar.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * What the slip of one step does to everything after it.
 *
 * @param step id of the step that slips
 * @param days days by which it begins later, at least 1
 * @param from its start in the plan as it is
 * @param to its start after the slip
 * @param moves later dates that change, in ascending order of their new date
 * @param newlyLate obligations and milestones that miss their due date because of it
 * @param newConflicts dates that cannot be met because of it, in sentences
 * @param before the plan as it is
 * @param after the plan with the slip
 */
public record Slip(
        String step,
        int days,
        LocalDate from,
        LocalDate to,
        List<Move> moves,
        List<Late> newlyLate,
        List<String> newConflicts,
        ProgrammePlan before,
        ProgrammePlan after) {

    public Slip {
        moves = List.copyOf(moves);
        newlyLate = List.copyOf(newlyLate);
        newConflicts = List.copyOf(newConflicts);
    }

    /**
     * A date that changes: the last day of a step, or a day that a phase found.
     *
     * @param what id of a step, or the name of a date that a phase found
     * @param title what it is
     * @param from before the slip
     * @param to after it
     */
    public record Move(String what, String title, LocalDate from, LocalDate to) {

        /** Days by which it comes later; negative where it comes earlier. */
        public int days() {
            return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
        }
    }

    /**
     * A step that becomes late.
     *
     * @param step its id
     * @param title what it is
     * @param owner id of the party that owes it; empty for a milestone of both
     * @param due the day by which it was wanted
     * @param lateDays days by which it misses that day
     */
    public record Late(String step, String title, String owner, LocalDate due, int lateDays) {}
}
