package space.hamsafar.campaign.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What of a table may be published, count by count.
 *
 * <p>A group has a count before the first stage and one after each. A count is hidden if it is below {@code least} and not
 * 0, if it would tell with the one shown before it that fewer than {@code least} but not none left in between, and if it
 * would tell that all of such a group left. More is hidden until neither a hidden count nor a small number of people who
 * left follows from what is shown: from the totals of the stages, which are always shown, and because no group grows. The
 * smallest counts go first, so that large ones can be read. If a stage has nothing left to hide, as when all applicants are
 * of one group, its total tells the group whatever is done.
 *
 * @param least smallest count that is shown, at least 2
 */
public record Suppression(int least) {
    /** Checks the range; {@link IllegalArgumentException} otherwise. */
    public Suppression {
        if (least < 2) {
            throw new IllegalArgumentException("least is " + least + "; below 2 nothing would be hidden");
        }
    }

    /**
     * A group at a stage as it may be shown.
     *
     * @param group its name
     * @param entered how many entered; empty if it is hidden
     * @param passed how many passed; empty if it is hidden
     */
    public record Shown(String group, OptionalInt entered, OptionalInt passed) {
        /** Whether it is shown that nobody of the group entered. */
        public boolean isNobody() {
            return entered.equals(OptionalInt.of(0));
        }

        /** Whether a count is hidden. */
        public boolean isHidden() {
            return entered.isEmpty() || passed.isEmpty();
        }
    }

    /**
     * A stage as it may be shown; totals of a stage are always shown.
     *
     * @param stage id
     * @param total of all groups
     * @param groups in the order of the table
     */
    public record ShownStage(String stage, GroupCount total, List<Shown> groups) {
        public ShownStage {
            groups = List.copyOf(groups);
        }
    }

    /** The table as it may be shown. */
    public List<ShownStage> of(FairnessTable table) {
        if (table.stages().isEmpty()) {
            return List.of();
        }
        int[][] counts = counts(table);
        boolean[][] hidden = Arrays.stream(counts).map(this::small).toArray(boolean[][]::new);
        settle(counts, hidden);
        List<ShownStage> shown = new ArrayList<>();
        for (int s = 0; s < table.stages().size(); s++) {
            FairnessTable.StageCounts stage = table.stages().get(s);
            List<Shown> groups = new ArrayList<>();
            for (int g = 0; g < counts.length; g++) {
                groups.add(new Shown(
                        stage.groups().get(g).group(),
                        shown(counts[g][s], hidden[g][s]),
                        shown(counts[g][s + 1], hidden[g][s + 1])));
            }
            shown.add(new ShownStage(stage.stage(), stage.total(), groups));
        }
        return shown;
    }

    private static OptionalInt shown(int count, boolean isHidden) {
        return isHidden ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** By group: how many entered the first stage, and how many passed each. */
    private static int[][] counts(FairnessTable table) {
        int groups = table.stages().getFirst().groups().size();
        int[][] counts = new int[groups][table.stages().size() + 1];
        for (int g = 0; g < groups; g++) {
            counts[g][0] = table.stages().getFirst().groups().get(g).entered();
            for (int s = 0; s < table.stages().size(); s++) {
                counts[g][s + 1] = table.stages().get(s).groups().get(g).passed();
            }
        }
        return counts;
    }

    /** What one group may not show, whatever the others are. */
    private boolean[] small(int[] counts) {
        boolean[] hidden = new boolean[counts.length];
        int before = counts[0];
        for (int level = 0; level < counts.length; level++) {
            boolean isAfterHidden = level > 0 && hidden[level - 1];
            hidden[level] = isSmall(counts[level])
                    || (level > 0 && isSmall(before - counts[level]))
                    || (isAfterHidden && counts[level] == 0);
            before = hidden[level] ? before : counts[level];
        }
        return hidden;
    }

    private boolean isSmall(int count) {
        return count > 0 && count < least;
    }

    /** Hides more until nothing that is hidden follows; each round hides one count, so it ends. */
    private void settle(int[][] counts, boolean[][] hidden) {
        boolean[] isLost = new boolean[counts.length == 0 ? 1 : counts[0].length];
        while (true) {
            OptionalInt told = told(counts, hidden, isLost);
            if (told.isEmpty()) {
                return;
            }
            int level = told.getAsInt();
            OptionalInt company = company(counts, hidden, level);
            if (company.isPresent()) {
                hidden[company.getAsInt()][level] = true;
            } else {
                isLost[level] = true;
            }
        }
    }

    /** A level at which more has to be hidden; of those that are not lost. */
    private OptionalInt told(int[][] counts, boolean[][] hidden, boolean[] isLost) {
        var follows = new WhatFollows(counts, hidden);
        IntStream counted = IntStream.range(0, isLost.length)
                .filter(level ->
                        IntStream.range(0, counts.length).anyMatch(g -> hidden[g][level] && follows.isTold(g, level)));
        IntStream left = IntStream.range(0, isLost.length - 1)
                .filter(level -> IntStream.range(0, counts.length)
                        .anyMatch(g -> isSmall(leavers(counts[g], level)) && follows.isLeaveTold(g, level)))
                .flatMap(level -> IntStream.of(level + 1, level));
        return IntStream.concat(counted, left).filter(level -> !isLost[level]).findFirst();
    }

    private static int leavers(int[] counts, int level) {
        return counts[level] - counts[level + 1];
    }

    /** The group to be hidden at a level with the others: the smallest that has somebody there, else one that had most. */
    private static OptionalInt company(int[][] counts, boolean[][] hidden, int level) {
        Comparator<Integer> bySize = Comparator.comparingInt(
                g -> counts[g][level] > 0 ? counts[g][level] : Integer.MAX_VALUE - counts[g][Math.max(0, level - 1)]);
        return IntStream.range(0, counts.length)
                .filter(g -> !hidden[g][level])
                .boxed()
                .min(bySize)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
