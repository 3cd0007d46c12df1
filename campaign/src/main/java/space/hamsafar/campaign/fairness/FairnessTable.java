package space.hamsafar.campaign.fairness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the groups of one kind, such as sex or region, fare at each stage.
 *
 * @param kind what tells the groups apart, such as {@code sex}
 * @param stages in order
 */
public record FairnessTable(String kind, List<StageCounts> stages) {

    public FairnessTable {
        stages = List.copyOf(stages);
    }

    /**
     * One stage.
     *
     * @param stage id
     * @param groups in order of their names; those of whom nobody entered stand there with zeros
     */
    public record StageCounts(String stage, List<GroupCount> groups) {
        public StageCounts {
            groups = List.copyOf(groups);
        }

        /** All groups together. */
        public GroupCount total() {
            return new GroupCount(
                    "",
                    groups.stream().mapToInt(GroupCount::entered).sum(),
                    groups.stream().mapToInt(GroupCount::passed).sum());
        }

        /**
         * Each declared group of which anybody entered against the one with the highest rate, the largest of equals; none
         * if nobody passed or one group alone entered.
         */
        public List<Comparison> comparisons() {
            List<GroupCount> there = groups.stream()
                    .filter(group -> group.entered() > 0 && !group.group().isEmpty())
                    .toList();
            Optional<GroupCount> best = there.stream()
                    .filter(group -> group.passed() > 0)
                    .max(Comparator.comparingDouble(GroupCount::rate).thenComparingInt(GroupCount::entered));
            return best.stream()
                    .flatMap(over -> there.stream()
                            .filter(group -> !group.equals(over))
                            .map(group -> Comparison.of(group, over)))
                    .toList();
        }
    }

    /**
     * The table of a kind of groups.
     *
     * @param stages ids in order
     * @param outcomes one for each applicant who entered the first stage
     */
    public static FairnessTable of(String kind, List<String> stages, Collection<Outcome> outcomes) {
        Map<String, int[]> reached = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            int[] counts = reached.computeIfAbsent(outcome.group(), _ -> new int[stages.size() + 1]);
            for (int stage = 0; stage <= Math.min(outcome.passed(), stages.size()); stage++) {
                counts[stage]++;
            }
        }
        List<StageCounts> table = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            List<GroupCount> groups = new ArrayList<>();
            for (Map.Entry<String, int[]> entry : reached.entrySet()) {
                groups.add(new GroupCount(entry.getKey(), entry.getValue()[i], entry.getValue()[i + 1]));
            }
            table.add(new StageCounts(stages.get(i), groups));
        }
        return new FairnessTable(kind, table);
    }
}
