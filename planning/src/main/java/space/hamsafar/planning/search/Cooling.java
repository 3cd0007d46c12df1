package space.hamsafar.planning.search;

import java.util.Arrays;
import space.hamsafar.planning.Objective;

/**
 * Lets a search for value take what misses a little more for a while, ever less so (simulated annealing; Kirkpatrick,
 * Gelatt, Vecchi: Optimization by simulated annealing, Science 220, 1983). What comes after value in the objective does not
 * count until the search is cold.
 */
final class Cooling {

    /** Share of the search after which nothing worse is taken any more. */
    private static final double COLD = 0.8;

    /** Temperature at the start, in median values of optional work. */
    private static final double WARM = 0.15;

    private final double start;
    private final Randoms randoms;
    private double temperature;

    Cooling(ActivityTable activities, Randoms randoms) {
        this.randoms = randoms;
        int[] values = Arrays.stream(activities.value())
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        start = values.length == 0 ? 0 : WARM * values[values.length / 2];
    }

    /** Sets the temperature for a share of the search done; says whether there is any. */
    boolean isWarm(double share) {
        double left = Math.max(0, 1 - share / COLD);
        temperature = start * left * left;
        return temperature > 0;
    }

    /** Whether something is taken in the place of what stands, at the temperature set last. */
    boolean takes(Objective reached, Objective current) {
        if (temperature == 0 || reached.missingMandatory() != current.missingMandatory()) {
            return reached.compareTo(current) <= 0;
        }
        long worse = reached.missedValue() - current.missedValue();
        return worse <= 0 || randoms.chance(Math.exp(-worse / temperature));
    }
}
