package space.hamsafar.programme.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;

/** Makes a change that was worked out for one timeline to another one. */
public final class Rebase {

    private Rebase() {}

    /**
     * What comes of it.
     *
     * @param timeline the other timeline with the change
     * @param conflicts ids of entries that the change touches and that differ already
     */
    public record Result(List<TimelineEntry> timeline, List<String> conflicts) {

        public Result {
            timeline = List.copyOf(timeline);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The change from a base to a proposal, made to the timeline that holds now. */
    public static Result of(List<TimelineEntry> base, List<TimelineEntry> proposed, List<TimelineEntry> current) {
        var changed = TimelineDiff.between(base, proposed).ids();
        var since = TimelineDiff.between(base, current).ids();
        var conflicts = changed.stream().filter(since::contains).toList();
        Map<String, TimelineEntry> merged = new LinkedHashMap<>();
        current.forEach(entry -> merged.put(entry.id(), entry));
        changed.forEach(merged::remove);
        proposed.stream().filter(entry -> changed.contains(entry.id())).forEach(entry -> merged.put(entry.id(), entry));
        var timeline = new ArrayList<>(merged.values());
        timeline.sort(Comparator.comparing(TimelineEntry::start).thenComparing(TimelineEntry::id));
        return new Result(timeline, conflicts);
    }
}
