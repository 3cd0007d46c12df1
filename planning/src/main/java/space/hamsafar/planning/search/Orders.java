package space.hamsafar.planning.search;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Orders in which activities are placed: by a key, and after what time lags put before them. */
final class Orders {

    private static final int CLASS = 1 << 28;

    private final CompiledProject project;
    private final ActivityTable activities;
    private final Bounds bounds;
    private final LagGraph lags;
    private final int[][] arcsFrom;

    Orders(CompiledProject project, Bounds bounds) {
        this.project = project;
        this.bounds = bounds;
        activities = project.activities();
        lags = LagGraph.of(project);
        var lists = new Lists(project.count());
        for (int k = 0; k < lags.arcs(); k++) {
            // What may be left out holds back nothing that must be done.
            if (lags.distance()[k] >= 0 && (isNeeded(lags.from()[k]) || !isNeeded(lags.to()[k]))) {
                lists.add(lags.from()[k], k);
            }
        }
        arcsFrom = lists.toArrays();
    }

    /** Mandatory work first: the least room to move, then the latest start; optional work by value. */
    int[] byRoom() {
        return sorted(i -> classOf(i) + bounds.latest()[i] - bounds.earliest()[i]);
    }

    /** Mandatory work first, by latest start; optional work by value. */
    int[] byLatestStart() {
        return sorted(i -> classOf(i) + bounds.latest()[i]);
    }

    /** Mandatory work first, by earliest start; optional work by value. */
    int[] byEarliestStart() {
        return sorted(i -> classOf(i) + bounds.earliest()[i]);
    }

    /** By any keys, smaller first. */
    int[] by(long[] keys) {
        return sorted(i -> keys[i]);
    }

    private long classOf(int activity) {
        if (isNeeded(activity)) {
            return activities.dueWeight()[activity] > 0 ? 0 : CLASS / 4;
        }
        long worth = 1000L * activities.value()[activity] / Math.max(1, activities.shortest(activity));
        return CLASS * 1000L - Math.min(worth * CLASS / 1000, CLASS * 900L);
    }

    /** Whether an activity is mandatory, or one of those of which a choice wants some. */
    private boolean isNeeded(int activity) {
        boolean needed = activities.isMandatory(activity);
        for (int choice : project.links().choicesOf()[activity]) {
            needed |= project.links().choices()[choice].minimum() > 0;
        }
        return needed;
    }

    private int[] sorted(Key key) {
        int n = project.count();
        long[] keys = new long[n];
        int[] waiting = new int[n];
        for (int i = 0; i < n; i++) {
            keys[i] = key.of(i);
            for (int k : arcsFrom[i]) {
                waiting[lags.to()[k]]++;
            }
        }
        Comparator<Integer> order =
                Comparator.<Integer>comparingLong(i -> keys[i]).thenComparingInt(i -> i);
        var ready = new PriorityQueue<Integer>(order);
        var blocked = new PriorityQueue<Integer>(order);
        for (int i = 0; i < n; i++) {
            (waiting[i] == 0 ? ready : blocked).add(i);
        }
        boolean[] taken = new boolean[n];
        int[] sorted = new int[n];
        for (int count = 0; count < n; ) {
            // Lags of no length in both directions make a cycle: break it at its first activity.
            int next = ready.isEmpty() ? blocked.remove() : ready.remove();
            if (!taken[next]) {
                taken[next] = true;
                sorted[count++] = next;
                for (int k : arcsFrom[next]) {
                    if (--waiting[lags.to()[k]] == 0) {
                        ready.add(lags.to()[k]);
                    }
                }
            }
        }
        return sorted;
    }

    /** A number to sort by. */
    private interface Key {
        long of(int activity);
    }
}
