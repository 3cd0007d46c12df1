package space.hamsafar.programme.setting;

/**
 * A rule that a plan breaks.
 *
 * @param rule name of the rule, such as {@code training.prerequisite}
 * @param subject id of what breaks it
 * @param message what was found and what is allowed, in a sentence
 */
public record Finding(String rule, String subject, String message) {}
