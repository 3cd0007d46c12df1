package space.hamsafar.planning;

/**
 * Two roles that the same people fill, or that share nobody; it binds only when both activities are in the schedule.
 *
 * @param firstActivity id of an activity
 * @param firstRole a role of whichever mode it runs in
 * @param secondActivity id of another activity
 * @param secondRole a role of whichever mode that runs in
 * @param kind same people or none in common
 */
public record TeamLink(String firstActivity, String firstRole, String secondActivity, String secondRole, Kind kind) {

    /** How the two groups of people relate. */
    public enum Kind {
        /** The smaller group is part of the larger. */
        SAME,
        /** Nobody is in both. */
        DIFFERENT
    }
}
