package space.hamsafar.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.TimeLag;

/**
 * Projects with one mode, precedences and renewable resources, after ProGen (Kolisch, Sprecher, Drexl, 1995), with the
 * middle values of PSPLIB's parameters: durations of 1 to 10, four resources of which an activity takes half, 1 to 10
 * units each, about 1.8 precedences an activity, and resource strength 0.2, which is where PSPLIB's open instances are.
 */
public final class PureProjects {

    private static final int RESOURCES = 4;
    private static final int LARGEST = 10;
    private static final double RESOURCE_FACTOR = 0.5;
    private static final double RESOURCE_STRENGTH = 0.2;
    private static final double ARCS = 1.8;

    private final SplittableRandom random;
    private final int count;
    private final List<TreeSet<Integer>> predecessors = new ArrayList<>();
    private final int[] durations;
    private final int[][] demands;

    private PureProjects(int count, long seed) {
        random = new SplittableRandom(seed);
        this.count = count;
        durations = new int[count];
        demands = new int[count][RESOURCES];
    }

    /**
     * A project.
     *
     * @param activities how many, at least 1
     * @param seed of all random choices
     */
    public static Project generate(int activities, long seed) {
        if (activities < 1) {
            throw new IllegalArgumentException("activities is " + activities + ": it must be at least 1");
        }
        return new PureProjects(activities, seed).build();
    }

    private Project build() {
        // PSPLIB's networks grow longer with the root of their size, not in proportion.
        int width = Math.max(3, (int) Math.round(1.6 * Math.sqrt(count)));
        for (int i = 0; i < count; i++) {
            durations[i] = random.nextInt(1, LARGEST + 1);
            drawDemands(demands[i]);
            predecessors.add(drawPredecessors(i, width));
        }
        int horizon = 0;
        for (int duration : durations) {
            horizon += duration;
        }
        var builder = Project.builder(horizon);
        int[] capacities = capacities();
        for (int r = 0; r < RESOURCES; r++) {
            builder.add(Resource.of("R" + (r + 1), capacities[r]));
        }
        for (int i = 0; i < count; i++) {
            builder.add(Activity.of(name(i), Mode.of(durations[i], list(demands[i]), List.of()), horizon));
        }
        for (int i = 0; i < count; i++) {
            for (int before : predecessors.get(i)) {
                builder.add(TimeLag.endToStart(name(before), name(i), 0));
            }
        }
        return builder.build();
    }

    private static String name(int number) {
        return String.valueOf(number + 1);
    }

    /** At least one resource for each, and each of the others with such a chance that the factor is met on average. */
    private void drawDemands(int[] row) {
        int sure = random.nextInt(RESOURCES);
        double chance = (RESOURCE_FACTOR * RESOURCES - 1) / (RESOURCES - 1);
        for (int r = 0; r < RESOURCES; r++) {
            if (r == sure || random.nextDouble() < chance) {
                row[r] = random.nextInt(1, LARGEST + 1);
            }
        }
    }

    /** Those of the layer of activities before it; none for the first ones. */
    private TreeSet<Integer> drawPredecessors(int activity, int width) {
        var drawn = new TreeSet<Integer>();
        if (activity < 3) {
            return drawn;
        }
        int wanted = 1 + (random.nextDouble() < ARCS - 1 ? 1 : 0) + (random.nextDouble() < 0.1 ? 1 : 0);
        for (int k = 0; k < wanted; k++) {
            drawn.add(random.nextInt(Math.max(0, activity - width), activity));
        }
        // An arc that another one implies would bind nothing.
        drawn.removeIf(before -> drawn.stream()
                .anyMatch(other -> other > before && predecessors.get(other).contains(before)));
        return drawn;
    }

    /** Between the largest single demand and the peak of the schedule that only precedences delay. */
    private int[] capacities() {
        int[] starts = new int[count];
        int end = 0;
        for (int i = 0; i < count; i++) {
            for (int before : predecessors.get(i)) {
                starts[i] = Math.max(starts[i], starts[before] + durations[before]);
            }
            end = Math.max(end, starts[i] + durations[i]);
        }
        int[] capacities = new int[RESOURCES];
        for (int r = 0; r < RESOURCES; r++) {
            int[] load = new int[end];
            int largest = 1;
            int peak = 1;
            for (int i = 0; i < count; i++) {
                largest = Math.max(largest, demands[i][r]);
                for (int t = starts[i]; t < starts[i] + durations[i]; t++) {
                    load[t] += demands[i][r];
                    peak = Math.max(peak, load[t]);
                }
            }
            capacities[r] = (int) Math.round(largest + RESOURCE_STRENGTH * Math.max(0, peak - largest));
        }
        return capacities;
    }

    private static List<Demand> list(int[] amounts) {
        var list = new ArrayList<Demand>();
        for (int r = 0; r < amounts.length; r++) {
            if (amounts[r] > 0) {
                list.add(new Demand("R" + (r + 1), amounts[r]));
            }
        }
        return list;
    }
}
