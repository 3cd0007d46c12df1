package space.hamsafar.planning.search;

import java.util.Arrays;

/**
 * Forward-backward improvement: a schedule is built from an order, pushed to the right in the order of its ends, and
 * built again from the left in the order that gives. It never gets longer. (Valls, Ballestín, Quintanilla: Justification
 * and RCPSP, EJOR 165, 2005.) Not thread-safe.
 */
final class Justification {

    /** Schedules that one improvement generates. */
    static final int SCHEDULES = 3;

    private final PureProject project;
    private final PureDecoder decoder;
    private final int[] mirrored;
    private final int[] keys;
    private final int[] sorted;
    private final int[] first;

    Justification(PureProject project) {
        int n = project.count();
        this.project = project;
        decoder = new PureDecoder(project);
        mirrored = new int[n];
        keys = new int[n];
        sorted = new int[n];
        first = new int[project.span() + 2];
    }

    /** Improves what an order stands for: afterwards it is the order of the starts. The makespan. */
    int improve(int[] order, int[] start) {
        int makespan = decoder.forward(order, start);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = makespan - start[i] - project.duration()[i];
        }
        sort(makespan, true, order);
        int backwards = decoder.backward(order, mirrored);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = backwards - mirrored[i] - project.duration()[i];
        }
        sort(backwards, false, order);
        int shorter = decoder.forward(order, start);
        System.arraycopy(start, 0, keys, 0, keys.length);
        sort(shorter, false, order);
        return shorter;
    }

    /** Sorts by key; activities with equal keys stay in the order of precedence, or against it backwards. */
    private void sort(int greatest, boolean backwards, int[] into) {
        Arrays.fill(first, 0, greatest + 2, 0);
        for (int key : keys) {
            first[key + 1]++;
        }
        for (int k = 1; k <= greatest + 1; k++) {
            first[k] += first[k - 1];
        }
        int[] base = project.order();
        int n = base.length;
        for (int k = 0; k < n; k++) {
            int i = backwards ? base[n - 1 - k] : base[k];
            sorted[first[keys[i]]++] = i;
        }
        System.arraycopy(sorted, 0, into, 0, n);
    }
}
