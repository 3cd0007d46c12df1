package space.hamsafar.planning;

import java.util.Set;

/**
 * Somebody who serves in at most one activity at a time.
 *
 * @param id unique among people
 * @param skills what they can do
 * @param availability intervals of which one must hold the whole of each activity they serve in
 */
public record Person(String id, Set<String> skills, Windows availability) {

    public Person {
        skills = Set.copyOf(skills);
    }
}
