package space.hamsafar.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Time lags as distances between starts: {@code start[to] >= start[from] + distance}. Distances hold whichever modes are
 * chosen.
 *
 * @param from origin of each arc
 * @param to destination of each arc
 * @param distance of each arc
 */
record LagGraph(int[] from, int[] to, int[] distance) {

    static LagGraph of(CompiledProject project) {
        ActivityTable activities = project.activities();
        Links.Lag[] lags = project.links().lags();
        int[] from = new int[2 * lags.length];
        int[] to = new int[2 * lags.length];
        int[] distance = new int[2 * lags.length];
        int count = 0;
        for (Links.Lag lag : lags) {
            int fromShortest = lag.fromEnd() ? activities.shortest(lag.from()) : 0;
            int fromLongest = lag.fromEnd() ? activities.longest(lag.from()) : 0;
            int toShortest = lag.toEnd() ? activities.shortest(lag.to()) : 0;
            int toLongest = lag.toEnd() ? activities.longest(lag.to()) : 0;
            from[count] = lag.from();
            to[count] = lag.to();
            distance[count++] = fromShortest + lag.minimum() - toLongest;
            if (lag.hasMaximum()) {
                from[count] = lag.to();
                to[count] = lag.from();
                distance[count++] = toShortest - fromLongest - lag.maximum();
            }
        }
        return new LagGraph(Arrays.copyOf(from, count), Arrays.copyOf(to, count), Arrays.copyOf(distance, count));
    }

    int arcs() {
        return from.length;
    }

    /**
     * The numbers of all arcs, what leaves an activity after what leads to it, so that one pass moves starts along whole
     * chains of arcs. Where arcs of no negative distance make a cycle, the arcs around it come last.
     *
     * @param count of the activities
     */
    int[] chained(int count) {
        int[] first = new int[count + 1];
        int[] waiting = new int[count];
        for (int k = 0; k < arcs(); k++) {
            first[from[k] + 1]++;
            waiting[to[k]] += distance[k] >= 0 ? 1 : 0;
        }
        for (int i = 0; i < count; i++) {
            first[i + 1] += first[i];
        }
        int[] leaving = new int[arcs()];
        int[] next = first.clone();
        for (int k = 0; k < arcs(); k++) {
            leaving[next[from[k]]++] = k;
        }
        int[] queue = new int[count];
        int queued = 0;
        for (int i = 0; i < count; i++) {
            if (waiting[i] == 0) {
                queue[queued++] = i;
            }
        }
        int[] chained = new int[arcs()];
        int made = 0;
        for (int q = 0; q < queued; q++) {
            for (int k = first[queue[q]]; k < first[queue[q] + 1]; k++) {
                int arc = leaving[k];
                chained[made++] = arc;
                if (distance[arc] >= 0 && --waiting[to[arc]] == 0) {
                    queue[queued++] = to[arc];
                }
            }
        }
        for (int k = 0; k < arcs(); k++) {
            if (waiting[from[k]] > 0) {
                chained[made++] = k;
            }
        }
        return chained;
    }

    /** Activities of a cycle of mandatory ones that would each have to start after itself; empty if there is none. */
    List<Integer> positiveCycle(ActivityTable activities) {
        int n = activities.value().length;
        long[] longest = new long[n];
        int[] before = new int[n];
        Arrays.fill(before, -1);
        int moved = -1;
        for (int round = 0; round <= n; round++) {
            moved = -1;
            for (int k = 0; k < from.length; k++) {
                boolean counts = activities.isMandatory(from[k]) && activities.isMandatory(to[k]);
                if (counts && longest[from[k]] + distance[k] > longest[to[k]]) {
                    longest[to[k]] = longest[from[k]] + distance[k];
                    before[to[k]] = from[k];
                    moved = to[k];
                }
            }
            if (moved < 0) {
                return List.of();
            }
        }
        return trace(before, moved);
    }

    private static List<Integer> trace(int[] before, int moved) {
        int on = moved;
        for (int i = 0; i < before.length; i++) {
            on = before[on];
        }
        List<Integer> cycle = new ArrayList<>(List.of(on));
        for (int i = before[on]; i != on; i = before[i]) {
            cycle.add(i);
        }
        Collections.reverse(cycle);
        return cycle;
    }
}
