package space.hamsafar.programme.selection;

/**
 * A test that each candidate of a stage passes through.
 *
 * @param id unique within the stage
 * @param title what is tested
 * @param hours how long a group takes, above 0
 * @param groupSize candidates tested together, at least 1
 * @param parallel groups at a time, at least 1
 */
public record Station(String id, String title, double hours, int groupSize, int parallel) {

    public Station {
        if (!(hours > 0) || groupSize < 1 || parallel < 1) {
            throw new IllegalArgumentException("station " + id + " takes " + parallel + " groups of " + groupSize
                    + " for " + hours + " hours: hours must be above 0, the others at least 1");
        }
    }
}
