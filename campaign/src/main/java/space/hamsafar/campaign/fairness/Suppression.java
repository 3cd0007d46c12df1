package space.hamsafar.campaign.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of a table may be published.
 *
 * <p>A group is hidden at a stage if fewer than {@code least} entered, or fewer than {@code least} but not all or none
 * passed or failed. If one group alone is hidden at a stage, its counts follow from the total; so the smallest of the others
 * is hidden with it. A group that is hidden at a stage is hidden at the stages before and after it too, because those who
 * enter a stage are those who passed the one before.
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
     * A count as it may be shown.
     *
     * @param group its name
     * @param count empty if it is hidden
     */
    public record Shown(String group, Optional<GroupCount> count) {}

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
        List<boolean[]> hidden = new ArrayList<>();
        for (FairnessTable.StageCounts stage : table.stages()) {
            boolean[] small = new boolean[stage.groups().size()];
            for (int i = 0; i < small.length; i++) {
                small[i] = isSmall(stage.groups().get(i));
            }
            hidden.add(small);
        }
        settle(table, hidden);
        List<ShownStage> shown = new ArrayList<>();
        for (int s = 0; s < hidden.size(); s++) {
            FairnessTable.StageCounts stage = table.stages().get(s);
            List<Shown> groups = new ArrayList<>();
            for (int i = 0; i < stage.groups().size(); i++) {
                GroupCount count = stage.groups().get(i);
                groups.add(new Shown(count.group(), hidden.get(s)[i] ? Optional.empty() : Optional.of(count)));
            }
            shown.add(new ShownStage(stage.stage(), stage.total(), groups));
        }
        return shown;
    }

    private boolean isSmall(GroupCount count) {
        return count.entered() > 0
                && (count.entered() < least
                        || (count.passed() > 0 && count.passed() < least)
                        || (count.failed() > 0 && count.failed() < least));
    }

    /** Hides more until nothing that is hidden follows from what is shown; each round hides one at least, so it ends. */
    private static void settle(FairnessTable table, List<boolean[]> hidden) {
        boolean changed = true;
        while (changed) {
            changed = spread(hidden);
            for (int s = 0; s < hidden.size(); s++) {
                changed |= pair(table.stages().get(s), hidden.get(s));
            }
        }
    }

    /** A hidden group is hidden at the neighbouring stages. */
    private static boolean spread(List<boolean[]> hidden) {
        boolean changed = false;
        for (int s = 1; s < hidden.size(); s++) {
            for (int i = 0; i < hidden.get(s).length; i++) {
                boolean either = hidden.get(s)[i] || hidden.get(s - 1)[i];
                changed |= either && !(hidden.get(s)[i] && hidden.get(s - 1)[i]);
                hidden.get(s)[i] = either;
                hidden.get(s - 1)[i] = either;
            }
        }
        return changed;
    }

    /** A group that is hidden alone gets the smallest other one as company. */
    private static boolean pair(FairnessTable.StageCounts stage, boolean[] hidden) {
        int alone = -1;
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] && stage.groups().get(i).entered() > 0) {
                if (alone >= 0) {
                    return false;
                }
                alone = i;
            }
        }
        if (alone < 0) {
            return false;
        }
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            if (!hidden[i] && stage.groups().get(i).entered() > 0) {
                others.add(i);
            }
        }
        others.sort(Comparator.comparingInt(i -> stage.groups().get(i).entered()));
        if (others.isEmpty()) {
            return false;
        }
        hidden[others.getFirst()] = true;
        return true;
    }
}
