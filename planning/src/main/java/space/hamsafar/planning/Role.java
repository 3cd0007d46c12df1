package space.hamsafar.planning;

import java.util.HashSet;
import java.util.Set;

/**
 * So many people whom a mode needs for the whole of its duration.
 *
 * @param id unique within the mode
 * @param skill the skill that each of them must have; empty where none is asked
 * @param count how many different people, at least 1
 * @param candidates ids of the only people who may serve; empty where anyone with the skill may
 */
public record Role(String id, String skill, int count, Set<String> candidates) {

    public Role {
        if (count < 1) {
            throw new IllegalArgumentException("role " + id + " asks for " + count + " people: it must be at least 1");
        }
        candidates = Set.copyOf(candidates);
    }

    /** So many people of a skill, whoever they are. */
    public static Role ofSkill(String id, String skill, int count) {
        return new Role(id, skill, count, Set.of());
    }

    /** Exactly this person. */
    public static Role of(String person) {
        return new Role(person, "", 1, Set.of(person));
    }

    /** The same role with one more candidate, if it is kept for candidates. */
    public Role withCandidate(String person) {
        var more = new HashSet<>(candidates);
        return candidates.isEmpty() || !more.add(person) ? this : new Role(id, skill, count, more);
    }

    /** Whether this person may serve in the role. */
    public boolean admits(Person person) {
        return (skill.isEmpty() || person.skills().contains(skill))
                && (candidates.isEmpty() || candidates.contains(person.id()));
    }
}
