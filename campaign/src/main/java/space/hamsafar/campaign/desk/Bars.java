package space.hamsafar.campaign.desk;

import java.util.HashMap;
import java.util.Map;
import space.hamsafar.campaign.fact.Fitness;
import space.hamsafar.campaign.policy.Criterion;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.score.Ranked;
import space.hamsafar.campaign.score.StageRanking;
import space.hamsafar.campaign.state.Score;

/** Why some cannot pass, however high they rank. */
final class Bars {

    private Bars() {}

    /** By applicant, the reason. */
    static Map<String, String> of(Work work, StagePolicy stage, StageRanking ranking) {
        Map<String, String> bars = new HashMap<>();
        for (Criterion criterion : stage.criteria()) {
            criterion
                    .floor()
                    .ifPresent(floor -> means(work, stage.id(), criterion.id()).forEach((applicant, mean) -> {
                        if (mean < floor) {
                            bars.put(applicant, "the mean score of " + criterion.id() + " is below its floor");
                        }
                    }));
        }
        for (Ranked one : ranking.ranked()) {
            String applicant = one.score().applicant();
            if (work.state().medical().fitness(applicant) == Fitness.UNFIT) {
                bars.put(applicant, "unfit");
            }
            if (work.state().withdrawn().contains(applicant)) {
                bars.put(applicant, "withdrawn");
            }
            if (work.state().medical().forgotten().contains(applicant)) {
                bars.put(applicant, "forgotten");
            }
        }
        return bars;
    }

    private static Map<String, Double> means(Work work, String stage, String criterion) {
        Map<String, int[]> sums = new HashMap<>();
        for (Score score : work.state().counted(stage)) {
            Integer value = score.values().get(criterion);
            if (value != null) {
                int[] sum = sums.computeIfAbsent(score.applicant(), _ -> new int[2]);
                sum[0] += value;
                sum[1]++;
            }
        }
        Map<String, Double> means = new HashMap<>();
        sums.forEach((applicant, sum) -> means.put(applicant, (double) sum[0] / sum[1]));
        return means;
    }
}
