package space.hamsafar.programme.setting;

import java.util.List;

/**
 * What can be said of why something is where it is in a plan, or nowhere.
 *
 * @param subject id of what was asked about
 * @param standing where it stands, a sentence
 * @param reasons what keeps it from a place, or from a better one, a sentence each
 * @param changes the smallest changes that would help, a sentence each, the smallest first; each was tried and checked
 */
public record Answer(String subject, String standing, List<String> reasons, List<String> changes) {

    public Answer {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }
}
