package space.hamsafar.planning.replan;

/**
 * What a change of a plan costs. Everything is added up; mandatory work, the value of optional work and lateness come
 * before it.
 *
 * @param move cost of each activity that starts at another time
 * @param tick cost of each tick that it starts earlier or later
 * @param person cost of each person who served in an activity and no longer does
 */
public record Weights(int move, int tick, int person) {

    public Weights {
        if (move < 0 || tick < 0 || person < 0) {
            throw new IllegalArgumentException(
                    "weights are " + move + ", " + tick + " and " + person + ": each must be at least 0");
        }
    }

    /** A move counts as much as sixty ticks of shift, a person half as much as a move. */
    public static Weights standard() {
        return new Weights(60, 1, 30);
    }
}
