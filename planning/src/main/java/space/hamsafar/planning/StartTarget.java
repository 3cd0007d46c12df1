package space.hamsafar.planning;

/**
 * Starts that are wished for: each tick that an activity starts before or after them costs the weight.
 *
 * @param activity id of the activity
 * @param from earliest start that costs nothing
 * @param to latest start that costs nothing
 * @param weight cost of a tick, at least 1
 */
public record StartTarget(String activity, int from, int to, int weight) {

    public StartTarget {
        if (from > to || weight < 1) {
            throw new IllegalArgumentException("target of " + activity + " is [" + from + ", " + to + "] with weight "
                    + weight + ": from <= to and weight >= 1 must hold");
        }
    }

    /** What a start at this tick costs. */
    public long cost(int start) {
        return (long) weight * Math.max(0, Math.max(from - start, start - to));
    }
}
