package space.hamsafar.planning.bound;

import java.util.List;
import java.util.function.ToLongFunction;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Project;

/** Activities of which all are done or none, with what each spends at its starts, in flat arrays. Not thread-safe. */
final class Way {

    /** What it brings. */
    final long value;

    /** Whether it must be done. */
    final boolean must;

    /** Where the starts of each activity begin. */
    private final int[] firstStart;

    /** Where what each start spends begins. */
    private final int[] firstSpent;

    private final int[] allowance;
    private final double[] share;

    /** The cheapest start of each activity, as found last. */
    private final int[] cheapest;

    Way(Project project, List<Allowance> allowances, List<Activity> chain, ToLongFunction<Activity> worth) {
        value = chain.stream().mapToLong(worth).sum();
        must = chain.stream().anyMatch(Activity::isMandatory);
        var starts = chain.stream()
                .map(activity -> PricedStart.of(project, allowances, activity))
                .toList();
        var all = starts.stream().flatMap(List::stream).toList();
        firstStart = new int[starts.size() + 1];
        for (int a = 0; a < starts.size(); a++) {
            firstStart[a + 1] = firstStart[a] + starts.get(a).size();
        }
        firstSpent = new int[all.size() + 1];
        for (int s = 0; s < all.size(); s++) {
            firstSpent[s + 1] = firstSpent[s] + all.get(s).allowance().size();
        }
        allowance = all.stream()
                .flatMap(start -> start.allowance().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        share = all.stream()
                .flatMap(start -> start.share().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        cheapest = new int[starts.size()];
    }

    /** Whether some activity has no start at all. */
    boolean isImpossible() {
        for (int a = 0; a < cheapest.length; a++) {
            if (firstStart[a] == firstStart[a + 1]) {
                return true;
            }
        }
        return false;
    }

    /** What it costs at some prices, at the cheapest start of each activity. */
    double cost(double[] price) {
        double sum = 0;
        for (int a = 0; a < cheapest.length; a++) {
            double least = Double.POSITIVE_INFINITY;
            for (int s = firstStart[a]; s < firstStart[a + 1]; s++) {
                double cost = 0;
                for (int k = firstSpent[s]; k < firstSpent[s + 1]; k++) {
                    cost += price[allowance[k]] * share[k];
                }
                if (cost < least) {
                    least = cost;
                    cheapest[a] = s;
                }
            }
            sum += least;
        }
        return sum;
    }

    /** Takes what the starts found last spend off what is left. */
    void spend(double[] left) {
        for (int s : cheapest) {
            for (int k = firstSpent[s]; k < firstSpent[s + 1]; k++) {
                left[allowance[k]] -= share[k];
            }
        }
    }
}
