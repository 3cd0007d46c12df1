package space.hamsafar.programme.training;

import java.util.List;
import java.util.stream.IntStream;
import space.hamsafar.programme.setting.Provenance;

/**
 * A unit of the syllabus: some sessions of one kind.
 *
 * @param id unique among units
 * @param title what is learnt
 * @param subject what its hours are counted under
 * @param phase id of the phase
 * @param kind kind of lesson
 * @param sessions how many sessions each trainee has, at least 1
 * @param minutes length of a session; for a session over several days, 0
 * @param days length of a session over several days, nights included, in calendar days; otherwise 0
 * @param hoursPerDay hours that count for each day of such a session
 * @param group who attends a session
 * @param instructorSkill skill of the instructors; empty where none is needed
 * @param instructors how many of them
 * @param facility id of the facility; empty where any room will do
 * @param prerequisites ids of the units whose sessions must all be over before
 * @param gapHours least time between two sessions of the unit for the same trainee, and between a prerequisite in the
 *     same facility and its first session
 * @param maxPerDay most sessions of the unit a day, 0 for no limit
 * @param mandatory whether a trainee is ready only with it
 * @param provenance origin of the figures
 * @param particulars what only some units ask for
 */
public record Unit(
        String id,
        String title,
        String subject,
        String phase,
        Kind kind,
        int sessions,
        int minutes,
        int days,
        double hoursPerDay,
        Group group,
        String instructorSkill,
        int instructors,
        String facility,
        List<String> prerequisites,
        int gapHours,
        int maxPerDay,
        boolean mandatory,
        Provenance provenance,
        Particulars particulars) {

    /** Kinds of lesson. */
    public enum Kind {
        CLASS,
        SIMULATOR,
        TANK,
        CENTRIFUGE,
        SURVIVAL,
        MEDICAL,
        SELF_STUDY,
        EXAMINATION
    }

    /** Who attends a session of a unit. */
    public enum Group {
        /** One trainee. */
        ALONE,
        /** Two trainees, in the order of the syllabus; of an odd number the last has it alone. */
        PAIR,
        /** All trainees. */
        ALL,
        /** As many trainees as the crew has seats for them, with others in the other positions. */
        CREW
    }

    public Unit {
        prerequisites = List.copyOf(prerequisites);
    }

    /** The trainees of each series of sessions, in the order of the syllabus. */
    public List<List<String>> groups(List<String> trainees) {
        int size = Math.max(1, groupSize(trainees.size()));
        return IntStream.iterate(0, first -> first < trainees.size(), first -> first + size)
                .mapToObj(first -> List.copyOf(trainees.subList(first, Math.min(trainees.size(), first + size))))
                .toList();
    }

    private int groupSize(int trainees) {
        return switch (group) {
            case ALONE -> 1;
            case PAIR -> 2;
            case ALL -> trainees;
            case CREW -> particulars.traineeSeats();
        };
    }
}
