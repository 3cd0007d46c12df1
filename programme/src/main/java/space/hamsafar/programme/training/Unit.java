package space.hamsafar.programme.training;

import java.util.List;
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
 * @param together whether both trainees have the session together
 * @param instructorSkill skill of the instructors; empty where none is needed
 * @param instructors how many of them
 * @param facility id of the facility; empty where any room will do
 * @param prerequisites ids of the units whose sessions must all be over before
 * @param gapHours least time between two sessions of the unit for the same trainee, and between a prerequisite in the
 *     same facility and its first session
 * @param maxPerDay most sessions of the unit a day, 0 for no limit
 * @param mandatory whether a trainee is ready only with it
 * @param provenance origin of the figures
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
        boolean together,
        String instructorSkill,
        int instructors,
        String facility,
        List<String> prerequisites,
        int gapHours,
        int maxPerDay,
        boolean mandatory,
        Provenance provenance) {

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

    public Unit {
        prerequisites = List.copyOf(prerequisites);
    }
}
