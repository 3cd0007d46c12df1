package space.hamsafar.peers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;

/**
 * Timefold's score: the makespan, and after it the sum of all ends, since the makespan alone gives a search on plateaus
 * no direction.
 */
public final class MakespanScore implements EasyScoreCalculator<ListPlan, HardSoftLongScore> {

    @Override
    public HardSoftLongScore calculateScore(ListPlan plan) {
        PureProject project = plan.project();
        if (project == null) {
            return HardSoftLongScore.ZERO;
        }
        int[] starts = plan.starts();
        return HardSoftLongScore.of(-project.makespan(starts), -project.sumOfEnds(starts));
    }
}
