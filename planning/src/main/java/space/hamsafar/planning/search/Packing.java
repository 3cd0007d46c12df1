package space.hamsafar.planning.search;

import java.util.Arrays;
import java.util.List;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Resource;

/**
 * How the free units of all resources share a few {@code long}s.
 *
 * <p>Each resource has a field of a word, wide enough for its greatest capacity, with a guard bit above it that is
 * always set. Subtracting a demand borrows from the guard exactly if too little is free, so that one subtraction and
 * one mask test a whole word:
 *
 * <pre>
 *   guard | free of r2 | guard | free of r1
 *     1        0101        1        0011
 * </pre>
 *
 * @param word of each resource
 * @param shift of each resource's field
 * @param peak greatest capacity of each resource
 * @param guards guard bits of each word
 */
record Packing(int[] word, int[] shift, int[] peak, long[] guards) {

    static Packing of(List<Resource> resources) {
        int count = resources.size();
        int[] word = new int[count];
        int[] shift = new int[count];
        int[] peak = new int[count];
        int words = 0;
        int used = Long.SIZE;
        for (int r = 0; r < count; r++) {
            peak[r] = resources.get(r).profile().stream()
                    .mapToInt(CapacityStep::capacity)
                    .max()
                    .orElse(0);
            int width = Integer.SIZE - Integer.numberOfLeadingZeros(peak[r]) + 1;
            if (used + width > Long.SIZE) {
                words++;
                used = 0;
            }
            word[r] = words - 1;
            shift[r] = used;
            used += width;
        }
        long[] guards = new long[words];
        for (int r = 0; r < count; r++) {
            int width = Integer.SIZE - Integer.numberOfLeadingZeros(peak[r]) + 1;
            guards[word[r]] |= 1L << (shift[r] + width - 1);
        }
        return new Packing(word, shift, peak, guards);
    }

    /** The demands of a mode, a {@code long} per word. */
    long[] needs(Mode mode, Ids resources) {
        long[] needs = new long[guards.length];
        for (Demand demand : mode.demands()) {
            int r = resources.of(demand.resource());
            needs[word[r]] += (long) demand.amount() << shift[r];
        }
        return needs;
    }

    /** Whether no capacity, however empty the profile, is enough for a mode. */
    /** Whether two modes could be in each other's way, by their needs: they take something of the same word. */
    static boolean shares(long[] mine, long[] theirs) {
        for (int w = 0; w < Math.min(mine.length, theirs.length); w++) {
            if (mine[w] != 0 && theirs[w] != 0) {
                return true;
            }
        }
        return false;
    }

    boolean exceeds(Mode mode, Ids resources) {
        return mode.demands().stream().anyMatch(d -> d.amount() > peak[resources.of(d.resource())]);
    }

    /** Free units of all resources when nothing is placed, by word and tick. */
    long[][] empty(List<Resource> resources, int horizon) {
        long[][] free = new long[guards.length][horizon];
        for (int w = 0; w < free.length; w++) {
            Arrays.fill(free[w], guards[w]);
        }
        for (int r = 0; r < resources.size(); r++) {
            var profile = resources.get(r).profile();
            for (int s = 0; s < profile.size(); s++) {
                int to = s + 1 < profile.size()
                        ? Math.min(horizon, profile.get(s + 1).from())
                        : horizon;
                for (int tick = profile.get(s).from(); tick < to; tick++) {
                    free[word[r]][tick] += (long) profile.get(s).capacity() << shift[r];
                }
            }
        }
        return free;
    }
}
