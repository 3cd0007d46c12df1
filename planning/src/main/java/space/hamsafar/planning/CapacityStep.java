package space.hamsafar.planning;

/**
 * A change of a resource's capacity.
 *
 * @param from first tick at which it holds
 * @param capacity units from there on, at least 0
 */
public record CapacityStep(int from, int capacity) {

    public CapacityStep {
        if (capacity < 0) {
            throw new IllegalArgumentException(
                    "capacity from tick " + from + " is " + capacity + ": it must be at least 0");
        }
    }
}
