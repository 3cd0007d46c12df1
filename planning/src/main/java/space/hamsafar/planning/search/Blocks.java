package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.List;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;

/**
 * Which part of its order a child has from its father: of two blocks drawn at random the one in which he is the busier,
 * compared with its mother in the same places. (The peaks of Valls, Ballestín and Quintanilla: A hybrid genetic algorithm
 * for the resource-constrained project scheduling problem, European Journal of Operational Research 185, 2008, seen from
 * both parents.) Allocates nothing once made. Not thread-safe.
 */
final class Blocks {

    private final Randoms randoms;
    private final int[] duration;

    /** Of each activity: the ticks it would last if it alone used all of the scarcest resource that it needs. */
    private final double[] work;

    /** Work of the parents' activities up to each place of their orders. */
    private final double[] mothers;

    private final double[] fathers;

    private int from;
    private int length;

    Blocks(PureProject project, Randoms randoms) {
        this.randoms = randoms;
        duration = project.duration();
        work = work(project.compiled().project(), duration);
        mothers = new double[duration.length + 1];
        fathers = new double[duration.length + 1];
    }

    /** The work of each activity, summed over resources; one that is half as busy as the busiest counts a quarter. */
    private static double[] work(Project project, int[] duration) {
        List<Resource> resources = project.resources();
        double[][] shares = new double[resources.size()][duration.length];
        for (int i = 0; i < duration.length; i++) {
            for (Demand demand : project.activities().get(i).modes().getFirst().demands()) {
                int r = numberOf(demand.resource(), resources);
                int capacity = resources.get(r).profile().getFirst().capacity();
                shares[r][i] += (double) demand.amount() * duration[i] / capacity;
            }
        }
        double busiest = Arrays.stream(shares).mapToDouble(Blocks::sum).max().orElse(0);
        double[] work = new double[duration.length];
        for (double[] share : shares) {
            double weight = busiest == 0 ? 0 : sum(share) / busiest;
            for (int i = 0; i < work.length; i++) {
                work[i] += share[i] * weight * weight;
            }
        }
        return work;
    }

    private static int numberOf(String id, List<Resource> resources) {
        int r = 0;
        while (!resources.get(r).id().equals(id)) {
            r++;
        }
        return r;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    /** Chooses a block of a tenth to a half of all places for a child of two members. */
    void choose(Generation parents, int mother, int father) {
        sumUp(parents.order()[mother], mothers);
        sumUp(parents.order()[father], fathers);
        drawInto();
        int firstFrom = from;
        int firstLength = length;
        double first = gain(parents, mother, father);
        drawInto();
        if (gain(parents, mother, father) <= first) {
            from = firstFrom;
            length = firstLength;
        }
    }

    private void drawInto() {
        int n = duration.length;
        length = n / 10 + randoms.below(n * 2 / 5 + 1);
        from = randoms.below(n - length + 1);
    }

    private void sumUp(int[] order, double[] sums) {
        for (int k = 0; k < order.length; k++) {
            sums[k + 1] = sums[k] + work[order[k]];
        }
    }

    private double gain(Generation parents, int mother, int father) {
        return busyness(parents, father, fathers) - busyness(parents, mother, mothers);
    }

    /** How busy a member is while the activities in the block's places last. */
    private double busyness(Generation parents, int member, double[] sums) {
        if (length == 0) {
            return 0;
        }
        int[] order = parents.order()[member];
        int[] start = parents.start()[member];
        int first = order[from];
        int last = order[from + length - 1];
        int ticks = start[first] + duration[first] - start[last];
        return (sums[from + length] - sums[from]) / Math.max(1, ticks);
    }

    /** The first place of the block chosen last. */
    int from() {
        return from;
    }

    /** How many places it has. */
    int length() {
        return length;
    }
}
