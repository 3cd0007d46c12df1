package space.hamsafar.campaign.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * The stage at which a group thins out most.
 *
 * @param group its name
 * @param stage id of the stage at which most are missing
 * @param missing how many more would have passed there at the rate of all others; above 0
 * @param probability that as few or fewer of the group pass there if all have one rate, one-sided (hypergeometric)
 */
public record Thinning(String group, String stage, double missing, double probability) {

    /** For each declared group the stage with most missing, if there is any; the most missing first. */
    public static List<Thinning> in(FairnessTable table) {
        List<Thinning> found = new ArrayList<>();
        table.stages().stream()
                .flatMap(stage -> stage.groups().stream().map(GroupCount::group))
                .filter(group -> !group.isEmpty())
                .distinct()
                .forEach(group -> most(table, group).ifPresent(found::add));
        found.sort(Comparator.comparingDouble(Thinning::missing).reversed());
        return found;
    }

    private static Optional<Thinning> most(FairnessTable table, String group) {
        return table.stages().stream()
                .flatMap(stage -> at(stage, group).stream())
                .max(Comparator.comparingDouble(Thinning::missing));
    }

    private static Optional<Thinning> at(FairnessTable.StageCounts stage, String name) {
        GroupCount total = stage.total();
        GroupCount group = stage.groups().stream()
                .filter(one -> one.group().equals(name))
                .findFirst()
                .orElse(new GroupCount(name, 0, 0));
        int others = total.entered() - group.entered();
        if (group.entered() == 0 || others == 0) {
            return Optional.empty();
        }
        double missing = (total.passed() - group.passed()) / (double) others * group.entered() - group.passed();
        if (missing <= 0) {
            return Optional.empty();
        }
        var chance = new HypergeometricDistribution(total.entered(), total.passed(), group.entered());
        return Optional.of(new Thinning(name, stage.stage(), missing, chance.cumulativeProbability(group.passed())));
    }
}
