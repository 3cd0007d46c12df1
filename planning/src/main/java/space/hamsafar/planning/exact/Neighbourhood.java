package space.hamsafar.planning.exact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Picks what of a plan may change: some activities freely, all others in their mode and by a few ticks only. As many are
 * free as can just be searched through. (Shaw: Using constraint programming and local search methods to solve vehicle
 * routing problems, 1998.) Not thread-safe.
 */
final class Neighbourhood {

    private static final double FIRST_SHARE = 0.3;
    private static final double GROWTH = 1.08;
    private static final int FARTHEST = 4;

    private final List<Task> tasks;
    private final Random random;
    private double share = FIRST_SHARE;

    Neighbourhood(List<Task> tasks, long seed) {
        this.tasks = tasks;
        random = new Random(seed);
    }

    /** Literals that hold everything but a new choice of free activities near a plan. */
    long[] near(ExactPlan plan) {
        int n = tasks.size();
        int center = plan.start()[random.nextInt(n)];
        boolean byTime = random.nextBoolean();
        double[] key = random.doubles(n).toArray();
        if (byTime) {
            for (int i = 0; i < n; i++) {
                key[i] += Math.abs(plan.start()[i] - center);
            }
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> key[i]))
                .mapToInt(i -> i)
                .toArray();
        int free = Math.max(1, (int) Math.round(n * share));
        int far = 1 + random.nextInt(FARTHEST);
        var held = new Literals();
        for (int i : Arrays.copyOfRange(order, free, n)) {
            Task task = tasks.get(i);
            held.add(task.modes()[plan.mode()[i]]);
            held.add(Literal.atMost(task.start(), plan.start()[i]));
            held.add(Literal.atLeast(task.start(), plan.start()[i] - far));
        }
        return held.toArray();
    }

    /** Frees more next time if the last one was searched through, else fewer. */
    void adapt(boolean searchedThrough) {
        share = Math.clamp(searchedThrough ? share * GROWTH : share / GROWTH, 0.02, 1);
    }
}
