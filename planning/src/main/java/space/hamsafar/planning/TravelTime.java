package space.hamsafar.planning;

/**
 * The least time a person needs between an activity at one place and the next one at another.
 *
 * @param from place of the earlier activity
 * @param to place of the later one
 * @param ticks from the end of the earlier to the start of the later, at least 0
 */
public record TravelTime(String from, String to, int ticks) {

    public TravelTime {
        if (ticks < 0) {
            throw new IllegalArgumentException(
                    "travel from " + from + " to " + to + " takes " + ticks + " ticks: it must be at least 0");
        }
    }
}
