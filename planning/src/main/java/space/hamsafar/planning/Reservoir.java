package space.hamsafar.planning;

/**
 * A store with a level that activities raise and lower and that must stay within its bounds.
 *
 * @param id unique among reservoirs
 * @param initial level at tick 0, within the bounds
 * @param minimum lowest level allowed
 * @param maximum highest level allowed
 */
public record Reservoir(String id, int initial, int minimum, int maximum) {

    public Reservoir {
        if (minimum > maximum) {
            throw new IllegalArgumentException(
                    "reservoir " + id + " has minimum " + minimum + " above maximum " + maximum);
        }
        if (initial < minimum || initial > maximum) {
            throw new IllegalArgumentException(
                    "reservoir " + id + " begins at " + initial + ", outside its bounds " + minimum + " to " + maximum);
        }
    }
}
