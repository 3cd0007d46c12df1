package space.hamsafar.campaign.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.campaign.assign.Panelist;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.state.Score;

/**
 * How strict assessors were in the stages before, in three bands of equal size; who has not scored yet stands in the
 * middle. Only a means to mix panels: what scores are worth is for the calibration to say.
 */
final class Strictness {
    private static final int LEAST_SCORES = 5;

    private Strictness() {}

    static Map<String, Integer> bands(Work work, List<StaffMember> staff) {
        Map<String, double[]> sums = new HashMap<>();
        for (StagePolicy stage : work.policy().stages()) {
            for (Score score : work.state().scores(stage.id())) {
                double[] sum = sums.computeIfAbsent(score.assessor(), _ -> new double[2]);
                sum[0] += share(stage, score);
                sum[1]++;
            }
        }
        Map<String, Double> means = new HashMap<>();
        sums.forEach((id, sum) -> {
            if (sum[1] >= LEAST_SCORES) {
                means.put(id, sum[0] / sum[1]);
            }
        });
        List<String> known = new ArrayList<>(
                staff.stream().map(StaffMember::id).filter(means::containsKey).toList());
        known.sort(Comparator.<String>comparingDouble(id -> -means.getOrDefault(id, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        var bands = new HashMap<String, Integer>();
        for (int i = 0; i < known.size(); i++) {
            bands.put(known.get(i), i * Panelist.BANDS / known.size());
        }
        return bands;
    }

    /** The weighted mean of the scores, as a share of the scale. */
    private static double share(StagePolicy stage, Score score) {
        double sum = 0;
        double weights = 0;
        for (var criterion : stage.criteria()) {
            Integer value = score.values().get(criterion.id());
            if (value != null) {
                sum += criterion.weight() * (value - criterion.least()) / (criterion.most() - criterion.least());
                weights += criterion.weight();
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
