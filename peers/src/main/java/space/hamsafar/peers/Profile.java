package space.hamsafar.peers;

import java.util.Arrays;

/** What is left of each resource at each tick; grows as needed. */
final class Profile {

    private static final int FIRST_TICKS = 256;

    private final int[] capacities;
    private int ticks = FIRST_TICKS;

    /** By tick, then resource. */
    private int[] left;

    Profile(int[] capacities) {
        this.capacities = capacities;
        left = new int[ticks * capacities.length];
        fill(0);
    }

    private void fill(int from) {
        int width = capacities.length;
        for (int t = from; t < ticks; t++) {
            System.arraycopy(capacities, 0, left, t * width, width);
        }
    }

    /** Takes what is demanded from the earliest possible tick on, which it returns. */
    int place(int earliest, int duration, int[] demand) {
        int start = earliest;
        int t = earliest;
        while (t < start + duration) {
            grow(t + 1);
            if (!fits(t, demand)) {
                start = t + 1;
            }
            t++;
        }
        for (int k = start * demand.length; k < (start + duration) * demand.length; k++) {
            left[k] -= demand[k % demand.length];
        }
        return start;
    }

    private boolean fits(int tick, int[] demand) {
        int base = tick * demand.length;
        for (int r = 0; r < demand.length; r++) {
            if (demand[r] > left[base + r]) {
                return false;
            }
        }
        return true;
    }

    private void grow(int needed) {
        if (needed > ticks) {
            int before = ticks;
            ticks = Math.max(needed, 2 * ticks);
            left = Arrays.copyOf(left, ticks * capacities.length);
            fill(before);
        }
    }
}
