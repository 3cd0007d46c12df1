package space.hamsafar.programme.setting;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody with a part in the programme. Examples hold made-up people only.
 *
 * @param id unique among people
 * @param name what the plan prints
 * @param party id of the party that sends them
 * @param part what they do
 * @param skills what they are qualified for
 * @param calendar id of the working calendar they follow on the ground
 * @param applicant id of the application they came from, for a finalist
 */
public record Member(
        String id,
        String name,
        String party,
        Part part,
        Set<String> skills,
        String calendar,
        Optional<String> applicant) {

    /** The parts people have. */
    public enum Part {
        /** Trains for the seat. */
        TRAINEE,
        /** Teaches or supports training. */
        INSTRUCTOR,
        /** Member of the host agency's crew who is on the station or flies there with the visitor. */
        HOST_CREW,
        /** Signs, decides or supports; is in no timetable. */
        STAFF
    }

    public Member {
        skills = Set.copyOf(skills);
    }
}
