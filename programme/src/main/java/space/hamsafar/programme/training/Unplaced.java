package space.hamsafar.programme.training;

/**
 * A session that found no place.
 *
 * @param unit id of the unit
 * @param number which of its sessions
 * @param reason what stands in its way, in a sentence
 */
public record Unplaced(String unit, int number, String reason) {}
