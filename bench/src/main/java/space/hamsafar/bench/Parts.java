package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;

/** What the readers make of columns of numbers. */
final class Parts {

    /** More activities, resources or people than any instance has. */
    static final int MANY = 100_000;

    private Parts() {}

    /** Adds resources R1, R2 and so on with constant capacities. */
    static void resources(Project.Builder builder, int[] capacities) {
        for (int r = 0; r < capacities.length; r++) {
            builder.add(Resource.of("R" + (r + 1), capacities[r]));
        }
    }

    /** Demands of resources R1, R2 and so on; nothing for a demand of 0. */
    static List<Demand> demands(int[] amounts) {
        var demands = new ArrayList<Demand>();
        for (int r = 0; r < amounts.length; r++) {
            if (amounts[r] > 0) {
                demands.add(new Demand("R" + (r + 1), amounts[r]));
            }
        }
        return demands;
    }

    /** A horizon as a tick, refused where it is out of all proportion. */
    static int horizon(String file, long ticks) {
        if (ticks > 100_000_000) {
            throw new BenchException(file + ": the durations add up to " + ticks + ", which no instance needs");
        }
        return (int) ticks;
    }
}
