package space.hamsafar.programme.setting;

/**
 * A party to the agreement.
 *
 * @param id unique among parties
 * @param name full name
 * @param country ISO 3166 two-letter code
 * @param shortName what people call it
 */
public record Party(String id, String name, String country, String shortName) {}
