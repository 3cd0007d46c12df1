package space.hamsafar.programme.selection;

/**
 * How many applications fail a rule.
 *
 * @param rule id of the rule
 * @param reason what they are told
 * @param failed applications that fail it, whatever else they fail
 * @param onlyReason applications that fail nothing else: near misses
 */
public record RuleCount(String rule, String reason, int failed, int onlyReason) {}
