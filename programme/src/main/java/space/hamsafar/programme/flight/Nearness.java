package space.hamsafar.programme.flight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.StartTarget;

/** Where an earlier timeline had the activities of a new one, by flight day and clock. */
final class Nearness {

    private Nearness() {}

    /**
     * A start to keep near for each activity of which the earlier timeline has the entry; the first day of the one is laid
     * over that of the other.
     */
    static List<StartTarget> targets(CrewProject problem, Stay stay, List<TimelineEntry> near) {
        if (near.isEmpty()) {
            return List.of();
        }
        var first = near.getFirst().start().atZone(stay.rules().zone()).toLocalDate();
        var then = first.atStartOfDay(stay.rules().zone()).toInstant();
        var ticks = new HashMap<String, Integer>();
        for (TimelineEntry entry : near) {
            long minutes = Duration.between(then, entry.start()).toMinutes();
            ticks.put(entry.id(), (int) Math.floorDiv(minutes, Stay.TICK_MINUTES));
        }
        var targets = new ArrayList<StartTarget>();
        problem.tasks().forEach(task -> add(task.activity(), ticks.get(task.activity()), stay, targets));
        problem.options()
                .forEach(option ->
                        add(option.activity(), ticks.get(Timeline.entryId(option, option.session())), stay, targets));
        return targets;
    }

    private static void add(String activity, @Nullable Integer tick, Stay stay, List<StartTarget> targets) {
        if (tick != null && tick >= 0 && tick < stay.horizon()) {
            targets.add(new StartTarget(activity, tick, tick, 1));
        }
    }
}
