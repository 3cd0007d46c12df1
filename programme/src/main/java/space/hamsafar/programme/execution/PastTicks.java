package space.hamsafar.programme.execution;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.replan.ActivityStatus;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineModel;

/**
 * Actual times on the planner's grid. What began just after somebody's other work ended does so there too, though both
 * may lie in the same tick.
 */
final class PastTicks {

    private final TimelineModel model;
    private final Map<String, ActivityStatus> statuses = new HashMap<>();
    private final Happened happened;

    /** By entry, the ticks by which its end lies after the one in which it really ended, where there are any. */
    private final Map<String, Integer> lateEnds = new HashMap<>();

    PastTicks(TimelineModel model, Happened happened, int now) {
        this.model = model;
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
            int lateEnd = end - model.floor(times.end());
            if (lateEnd > 0 && happened.restMinutes(entry) == 0) {
                lateEnds.put(entry.id(), lateEnd);
            }
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

    /** The longest times after work that is over count from when it really ended, not from the end of that tick. */
    List<TimeLag> lags(List<TimeLag> lags) {
        return lateEnds.isEmpty() ? lags : lags.stream().map(this::lag).toList();
    }

    private TimeLag lag(TimeLag lag) {
        if (lag.fromPoint() != Point.END || lag.maximum() == TimeLag.NO_MAXIMUM) {
            return lag;
        }
        int late = lateEnds.getOrDefault(model.entryOf(lag.from()), 0);
        int maximum = Math.max(lag.minimum(), lag.maximum() - late);
        return new TimeLag(lag.from(), lag.fromPoint(), lag.to(), lag.toPoint(), lag.minimum(), maximum);
    }
}
