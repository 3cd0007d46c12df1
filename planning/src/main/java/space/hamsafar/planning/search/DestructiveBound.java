package space.hamsafar.planning.search;

import java.util.function.BooleanSupplier;

/**
 * A lower bound on the makespan of pure projects: the shortest makespan that cannot be refuted by narrowing the starts.
 * (Klein and Scholl: Computing lower bounds by destructive improvement, EJOR 112, 1999.)
 */
final class DestructiveBound {

    /** Beyond so many activities narrowing costs more than it gives. */
    private static final int MOST_ACTIVITIES = 1000;

    private DestructiveBound() {}

    /**
     * The greatest makespan known to be too short, and one more.
     *
     * @param known a lower bound to begin with
     * @param reached the makespan of a schedule
     * @param stop asked between two refutations; the bound known by then is given
     */
    static int of(PureProject project, int known, int reached, BooleanSupplier stop) {
        if (project.count() > MOST_ACTIVITIES) {
            return known;
        }
        int low = known;
        int high = reached;
        var windows = new StartWindows(project);
        while (low < high && !stop.getAsBoolean()) {
            int middle = low + (high - low) / 2;
            if (windows.refute(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
