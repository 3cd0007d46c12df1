package space.hamsafar.campaign.fact;

/**
 * A file beside the journal that holds what is too long or too personal for it.
 *
 * @param name of the file, such as {@code applications-000001.csv}
 * @param sha256 of its bytes, in hexadecimal
 * @param rows that it holds
 */
public record Segment(String name, String sha256, int rows) {}
