package space.hamsafar.campaign.fairness;

import java.util.Arrays;

/**
 * What a reader can work out of hidden counts: bounds that follow from the shown ones, the totals, and that no group grows
 * from stage to stage. Bounds are tightened until nothing changes. They hold; a reader who solves the whole system of
 * inequalities could in rare cases find tighter ones.
 */
final class WhatFollows {
    private static final int MOST_ROUNDS = 200;

    private final int[] totals;
    private final int[][] low;
    private final int[][] high;
    private final int[][] fewest;
    private final int[][] most;
    private boolean isChanging = true;

    /**
     * Works it out.
     *
     * @param counts by group and level
     * @param hidden which of them are not shown
     */
    WhatFollows(int[][] counts, boolean[][] hidden) {
        int levels = counts.length == 0 ? 0 : counts[0].length;
        totals = new int[levels];
        for (int[] group : counts) {
            Arrays.setAll(totals, level -> totals[level] + group[level]);
        }
        low = new int[counts.length][levels];
        high = new int[counts.length][levels];
        fewest = new int[counts.length][Math.max(0, levels - 1)];
        most = new int[counts.length][Math.max(0, levels - 1)];
        for (int g = 0; g < counts.length; g++) {
            for (int level = 0; level < levels; level++) {
                low[g][level] = hidden[g][level] ? 0 : counts[g][level];
                high[g][level] = hidden[g][level] ? totals[level] : counts[g][level];
            }
            for (int level = 0; level + 1 < levels; level++) {
                most[g][level] = totals[level] - totals[level + 1];
            }
        }
        for (int round = 0; isChanging && round < MOST_ROUNDS; round++) {
            isChanging = false;
            tighten();
        }
    }

    /** Whether the count of a group at a level follows exactly. */
    boolean isTold(int group, int level) {
        return low[group][level] == high[group][level];
    }

    /** Whether it follows exactly how many of a group left from a level to the next. */
    boolean isLeaveTold(int group, int level) {
        return fewest[group][level] == most[group][level];
    }

    private void tighten() {
        for (int level = 0; level < totals.length; level++) {
            share(low, high, level, totals[level]);
            if (level + 1 < totals.length) {
                share(fewest, most, level, totals[level] - totals[level + 1]);
                for (int g = 0; g < low.length; g++) {
                    chain(g, level);
                }
            }
        }
    }

    /** What one group has is the total less what the others have. */
    private void share(int[][] least, int[][] largest, int level, int total) {
        int sumLeast = Arrays.stream(least).mapToInt(of -> of[level]).sum();
        int sumLargest = Arrays.stream(largest).mapToInt(of -> of[level]).sum();
        for (int g = 0; g < least.length; g++) {
            int others = sumLeast - least[g][level];
            int othersMost = sumLargest - largest[g][level];
            raise(least, g, level, total - othersMost);
            lower(largest, g, level, total - others);
            sumLeast = others + least[g][level];
            sumLargest = othersMost + largest[g][level];
        }
    }

    /** A count is the next one and those who left. */
    private void chain(int g, int level) {
        raise(low, g, level, low[g][level + 1] + fewest[g][level]);
        lower(high, g, level, high[g][level + 1] + most[g][level]);
        raise(low, g, level + 1, low[g][level] - most[g][level]);
        lower(high, g, level + 1, high[g][level] - fewest[g][level]);
        raise(fewest, g, level, low[g][level] - high[g][level + 1]);
        lower(most, g, level, high[g][level] - low[g][level + 1]);
    }

    private void raise(int[][] bounds, int g, int level, int to) {
        if (to > bounds[g][level]) {
            bounds[g][level] = to;
            isChanging = true;
        }
    }

    private void lower(int[][] bounds, int g, int level, int to) {
        if (to < bounds[g][level]) {
            bounds[g][level] = to;
            isChanging = true;
        }
    }
}
