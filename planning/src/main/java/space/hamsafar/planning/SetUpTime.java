package space.hamsafar.planning;

/**
 * The least time in which a resource is made ready for a use in one state after a use in another.
 *
 * @param from {@link Demand#state} of the earlier use
 * @param to state of the later one
 * @param ticks from the end of the earlier use to the start of the later, at least 0
 */
public record SetUpTime(String from, String to, int ticks) {

    public SetUpTime {
        if (ticks < 0) {
            throw new IllegalArgumentException(
                    "set-up from " + from + " to " + to + " takes " + ticks + " ticks: it must be at least 0");
        }
    }
}
