package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Resource;

/**
 * A lower bound on the makespan of pure projects that costs little more than sorting: each resource as one machine whose
 * speed is its capacity. Every activity's work may start after its head, be interrupted and take any share of the
 * machine, and is followed by its tail; always doing the work with the longest tail is then best (Jackson's preemptive
 * schedule; Carlier and Pinson 1991, and for fully elastic activities Baptiste, Le Pape and Nuijten 1999).
 */
final class ElasticBound {

    private final int[] head;
    private final int[] tail;
    private final int[] byHead;

    private ElasticBound(PureProject project) {
        int n = project.count();
        int[] order = project.order();
        head = new int[n];
        tail = new int[n];
        for (int i : order) {
            for (int k = 0; k < project.before()[i].length; k++) {
                head[i] = Math.max(head[i], head[project.before()[i][k]] + project.beforeLag()[i][k]);
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            int i = order[k];
            for (int a = 0; a < project.after()[i].length; a++) {
                int way = project.afterLag()[i][a] - project.duration()[i];
                int next = project.after()[i][a];
                tail[i] = Math.max(tail[i], way + project.duration()[next] + tail[next]);
            }
        }
        long[] keys = new long[n];
        Arrays.setAll(keys, i -> ((long) head[i] << Integer.SIZE) + i);
        Arrays.sort(keys);
        byHead = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** The greatest of the bounds by resource. */
    static int of(PureProject project) {
        var bound = new ElasticBound(project);
        List<Resource> resources = project.compiled().project().resources();
        var ids = Ids.of(resources, Resource::id);
        List<Activity> activities = project.compiled().project().activities();
        long[][] work = new long[resources.size()][project.count()];
        long[][] alone = new long[resources.size()][project.count()];
        for (int i = 0; i < project.count(); i++) {
            for (Demand demand : activities.get(i).modes().getFirst().demands()) {
                int r = ids.of(demand.resource());
                int capacity = resources.get(r).profile().getFirst().capacity();
                work[r][i] += (long) demand.amount() * project.duration()[i];
                alone[r][i] = 2L * demand.amount() > capacity ? project.duration()[i] : 0;
            }
        }
        int greatest = 0;
        for (int r = 0; r < resources.size(); r++) {
            int capacity = resources.get(r).profile().getFirst().capacity();
            if (capacity > 0) {
                greatest = Math.max(greatest, bound.of(work[r], capacity));
                // Of those that take more than half, one can run at a time.
                greatest = Math.max(greatest, bound.of(alone[r], 1));
            }
        }
        return greatest;
    }

    /** The end of the preemptive schedule of so much work of each activity on a machine of so much speed. */
    private int of(long[] work, int speed) {
        long[] left = work.clone();
        var waiting = new PriorityQueue<Integer>(Comparator.comparingInt(i -> -tail[i]));
        // In units of work, of which a tick holds as many as the machine's speed.
        long now = 0;
        long end = 0;
        int next = 0;
        while (next < byHead.length || !waiting.isEmpty()) {
            if (waiting.isEmpty()) {
                now = Math.max(now, (long) head[byHead[next]] * speed);
            }
            while (next < byHead.length && (long) head[byHead[next]] * speed <= now) {
                int i = byHead[next++];
                if (left[i] > 0) {
                    waiting.add(i);
                }
            }
            Integer chosen = waiting.peek();
            if (chosen != null) {
                long until = next < byHead.length ? (long) head[byHead[next]] * speed : Long.MAX_VALUE;
                long done = Math.min(left[chosen], until - now);
                now += done;
                left[chosen] -= done;
                if (left[chosen] == 0) {
                    waiting.remove();
                    end = Math.max(end, now + (long) tail[chosen] * speed);
                }
            }
        }
        return (int) Math.ceilDiv(end, (long) speed);
    }
}
