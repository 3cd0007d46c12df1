package space.hamsafar.planning.search;

import space.hamsafar.planning.Objective;
import space.hamsafar.planning.StartTarget;

/** The objective that no complete schedule can beat. */
final class Floor {

    private Floor() {}

    static Objective of(CompiledProject project, Bounds bounds) {
        ActivityTable activities = project.activities();
        long missed = 0;
        long late = 0;
        long preference = 0;
        long baseline = 0;
        for (int i = 0; i < project.count(); i++) {
            if (!activities.isMandatory(i)) {
                missed += bounds.impossible()[i] ? activities.value()[i] : 0;
                continue;
            }
            int end = bounds.earliest()[i] + activities.shortest(i);
            late += activities.dueWeight()[i] * Math.max(0, end - activities.dueAt()[i]);
            preference += least(activities.preferences()[i], bounds, i);
            baseline += least(activities.baseline()[i], bounds, i);
        }
        return new Objective(0, missed, late, bounds.makespan(), preference, baseline);
    }

    private static long least(StartTarget[] targets, Bounds bounds, int activity) {
        long least = 0;
        for (StartTarget target : targets) {
            int start = Math.max(bounds.earliest()[activity], Math.min(bounds.latest()[activity], target.from()));
            long cost = bounds.earliest()[activity] > target.to() || bounds.latest()[activity] < target.from()
                    ? target.cost(start)
                    : 0;
            least += cost;
        }
        return least;
    }
}
