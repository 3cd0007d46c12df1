package space.hamsafar.programme.selection;

/**
 * A test that each candidate of a stage passes through.
 *
 * @param id unique within the stage
 * @param title what is tested
 * @param hours how long a group takes
 * @param groupSize candidates tested together
 * @param parallel groups at a time
 */
public record Station(String id, String title, double hours, int groupSize, int parallel) {}
