package space.hamsafar.planning;

/**
 * The tick by which an activity should end; each tick later costs the weight.
 *
 * @param at latest end that costs nothing
 * @param weight cost of a tick, at least 1
 */
public record DueDate(int at, int weight) {

    public DueDate {
        if (weight < 1) {
            throw new IllegalArgumentException("weight of the due date is " + weight + ": it must be at least 1");
        }
    }
}
