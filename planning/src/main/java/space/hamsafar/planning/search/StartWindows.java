package space.hamsafar.planning.search;

import java.util.List;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Resource;

/**
 * The starts that activities of a pure project can have if it is to end by a given tick, narrowed until nothing changes:
 * by precedences, and by pairs that no resource lets overlap. What is left is tested for work that does not fit into
 * some interval. Not thread-safe.
 */
final class StartWindows {

    private static final int MOST_FOR_ENERGY = 200;

    private final PureProject project;
    private final int n;
    private final int[] duration;
    private final int[] capacity;
    private final int[][] amount;
    private final boolean[][] apart;
    private final int[] earliest;
    private final int[] latest;
    private boolean changed;

    StartWindows(PureProject project) {
        this.project = project;
        n = project.count();
        duration = project.duration();
        List<Resource> resources = project.compiled().project().resources();
        int rows = resources.size();
        capacity = new int[2 * rows];
        amount = new int[2 * rows][n];
        var ids = Ids.of(resources, Resource::id);
        List<Activity> activities = project.compiled().project().activities();
        for (int i = 0; i < n; i++) {
            for (Demand demand : activities.get(i).modes().getFirst().demands()) {
                amount[ids.of(demand.resource())][i] = demand.amount();
            }
        }
        for (int r = 0; r < rows; r++) {
            capacity[r] = resources.get(r).profile().getFirst().capacity();
            // Of those that take more than half, one can run at a time: as if each took all of another resource.
            capacity[rows + r] = 1;
            for (int i = 0; i < n; i++) {
                amount[rows + r][i] = 2L * amount[r][i] > capacity[r] ? 1 : 0;
            }
        }
        apart = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                apart[i][j] = i != j && areApart(i, j);
            }
        }
        earliest = new int[n];
        latest = new int[n];
    }

    private boolean areApart(int i, int j) {
        if (duration[i] == 0 || duration[j] == 0) {
            return false;
        }
        for (int r = 0; r < capacity.length; r++) {
            if (amount[r][i] + amount[r][j] > capacity[r]) {
                return true;
            }
        }
        return false;
    }

    /** Whether no schedule ends by a tick; false where that is not known. */
    boolean refute(int end) {
        for (int i = 0; i < n; i++) {
            earliest[i] = 0;
            latest[i] = end - duration[i];
        }
        do {
            changed = false;
            alongPrecedences();
            if (isEmpty() || !keepApart()) {
                return true;
            }
        } while (changed);
        return n <= MOST_FOR_ENERGY && lacksRoom();
    }

    private boolean isEmpty() {
        for (int i = 0; i < n; i++) {
            if (earliest[i] > latest[i]) {
                return true;
            }
        }
        return false;
    }

    private void alongPrecedences() {
        int[] order = project.order();
        for (int i : order) {
            for (int k = 0; k < project.before()[i].length; k++) {
                int least = earliest[project.before()[i][k]] + project.beforeLag()[i][k];
                earliest[i] = Math.max(earliest[i], least);
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            int i = order[k];
            for (int a = 0; a < project.after()[i].length; a++) {
                int most = latest[project.after()[i][a]] - project.afterLag()[i][a];
                latest[i] = Math.min(latest[i], most);
            }
        }
    }

    /** Orders pairs of which one cannot come first; false if neither can. */
    private boolean keepApart() {
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (apart[i][j]) {
                    boolean first = earliest[i] + duration[i] <= latest[j];
                    boolean second = earliest[j] + duration[j] <= latest[i];
                    if (!first && !second) {
                        return false;
                    }
                    if (!first) {
                        follow(j, i);
                    } else if (!second) {
                        follow(i, j);
                    }
                }
            }
        }
        return true;
    }

    private void follow(int first, int second) {
        int least = earliest[first] + duration[first];
        int most = latest[second] - duration[first];
        if (least > earliest[second]) {
            earliest[second] = least;
            changed = true;
        }
        if (most < latest[first]) {
            latest[first] = most;
            changed = true;
        }
    }

    /** Whether some interval must hold more work of a resource than it can. */
    private boolean lacksRoom() {
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                int from = earliest[a];
                int to = latest[b] + duration[b];
                if (from < to && lacksRoom(from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean lacksRoom(int from, int to) {
        for (int r = 0; r < capacity.length; r++) {
            long room = (long) capacity[r] * (to - from);
            int[] amounts = amount[r];
            for (int i = 0; i < n && room >= 0; i++) {
                // Shifted as far as it goes to either side, an activity still lies so long in the interval.
                int early = earliest[i] + duration[i] - from;
                int late = to - latest[i];
                int inside = Math.min(Math.min(duration[i], to - from), Math.min(early, late));
                room -= inside > 0 ? (long) inside * amounts[i] : 0;
            }
            if (room < 0) {
                return true;
            }
        }
        return false;
    }
}
