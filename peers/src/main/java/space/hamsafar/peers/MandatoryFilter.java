package space.hamsafar.peers;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.common.decorator.SelectionFilter;

/** Lets Timefold's construction phase place what must be done only: the rest fills the gaps that are left. */
public final class MandatoryFilter implements SelectionFilter<TimelinePlan, Work> {

    @Override
    public boolean accept(ScoreDirector<TimelinePlan> director, Work work) {
        return work.isMandatory();
    }
}
