package space.hamsafar.campaign.policy;

/**
 * What a value of a scale means, so that all assessors mean the same by it.
 *
 * @param value on the scale
 * @param meaning in a sentence
 */
public record Anchor(int value, String meaning) {}
