package space.hamsafar.programme.execution;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import space.hamsafar.planning.replan.ActivityStatus;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineModel;

/**
 * Actual times on the planner's grid. What began just after somebody's other work ended does so there too, though both
 * may lie in the same tick.
 */
final class PastTicks {

    private final Map<String, ActivityStatus> statuses = new HashMap<>();
    private final Happened happened;

    PastTicks(TimelineModel model, Happened happened, int now) {
        this.happened = happened;
        var free = new HashMap<String, Integer>();
        var ended = new HashMap<String, Instant>();
        for (TimelineEntry entry : happened.begun()) {
            var times = happened.times(entry.id()).orElseThrow();
            int start = model.floor(times.start());
            for (String person : entry.crew()) {
                boolean after = !times.start().isBefore(ended.getOrDefault(person, Instant.MIN));
                start = after ? Math.max(start, free.getOrDefault(person, start)) : start;
            }
            start = Math.max(0, start);
            boolean over = !times.end().isAfter(happened.now());
            int end = Math.max(start, over ? Math.min(now, model.ceil(times.end())) : model.ceil(times.end()));
            end = over ? end : Math.max(end, now + 1);
            statuses.put(
                    entry.id(), over ? new ActivityStatus.Done(start, end) : new ActivityStatus.Running(start, end));
            for (String person : entry.crew()) {
                free.merge(person, end, Math::max);
                ended.merge(person, times.end(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
    }

    ActivityStatus status(TimelineEntry entry) {
        ActivityStatus known = statuses.get(entry.id());
        if (known != null) {
            return known;
        }
        return happened.isSkipped(entry.id()) ? new ActivityStatus.Skipped() : new ActivityStatus.NotStarted();
    }
}
