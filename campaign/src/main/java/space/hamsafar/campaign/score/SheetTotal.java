package space.hamsafar.campaign.score;

import java.util.List;
import java.util.Map;
import space.hamsafar.campaign.policy.Criterion;

/** Adds up a scoring sheet. */
public final class SheetTotal {

    private SheetTotal() {}

    /**
     * The weighted total as a share of the scale, 0 to 1. Independent criteria and criteria without a value are left out.
     *
     * @param criteria the sheet
     * @param values by criterion
     * @throws IllegalArgumentException if no criterion that counts has a value
     */
    public static double of(List<Criterion> criteria, Map<String, Integer> values) {
        double sum = 0;
        double weights = 0;
        for (Criterion one : criteria) {
            Integer value = values.get(one.id());
            if (value != null && !one.independent()) {
                sum += one.weight() * (value - one.least()) / (one.most() - one.least());
                weights += one.weight();
            }
        }
        if (weights == 0) {
            throw new IllegalArgumentException("no criterion that counts has a value: score at least one");
        }
        return sum / weights;
    }
}
