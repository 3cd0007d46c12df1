package space.hamsafar.programme.setting;

/**
 * A room or machine that work is done in, which so many groups can use at a time.
 *
 * @param id unique among facilities
 * @param name what people call it
 * @param site id of the site it stands on
 * @param capacity units of use at a time, at least 1
 * @param provenance origin of the figures
 */
public record Facility(String id, String name, String site, int capacity, Provenance provenance) {}
