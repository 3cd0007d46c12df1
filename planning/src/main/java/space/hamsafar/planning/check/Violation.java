package space.hamsafar.planning.check;

import java.util.List;

/**
 * One breach of one rule.
 *
 * @param rule what is broken
 * @param subjects ids of what is involved: activities first, then people, resources and the like
 * @param message a sentence with the figures
 */
public record Violation(Rule rule, List<String> subjects, String message) {

    public Violation {
        subjects = List.copyOf(subjects);
    }
}
