package space.hamsafar.programme.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineModel;
import space.hamsafar.programme.flight.check.FlightChecker;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/** Changes of a timeline by hand, judged at once. Nothing is searched: what is asked for is done, and then checked. */
public final class HandEdit {

    private final Mission mission;
    private final Setting setting;

    /** Edits of timelines of a mission. */
    public HandEdit(Mission mission, Setting setting) {
        this.mission = mission;
        this.setting = setting;
    }

    /** One change. */
    public sealed interface Edit {
        /** Id of the entry that is changed. */
        String entry();
    }

    /** An entry begins at another time. */
    public record Move(String entry, Instant start) implements Edit {}

    /** An entry is taken out. */
    public record Drop(String entry) implements Edit {}

    /**
     * What becomes of it.
     *
     * @param plan with the edits
     * @param changes how the timeline differs
     * @param broken findings of the checker that the plan before the edits did not have
     * @param standing findings that it had too
     */
    public record Edited(FlightPlan plan, TimelineDiff changes, List<Finding> broken, List<Finding> standing) {

        public Edited {
            broken = List.copyOf(broken);
            standing = List.copyOf(standing);
        }
    }

    /** The first edit whose entry the plan does not have. */
    public static Optional<Edit> unknown(FlightPlan plan, List<Edit> edits) {
        return edits.stream()
                .filter(edit ->
                        plan.timeline().stream().noneMatch(entry -> entry.id().equals(edit.entry())))
                .findFirst();
    }

    /**
     * The plan with all edits. Moved work takes as long as it takes on its new day; anything else keeps its length.
     *
     * @throws IllegalArgumentException if the plan has no stay on board or lacks an entry
     */
    public Edited apply(FlightPlan plan, List<Edit> edits) {
        TimelineModel model = TimelineModel.of(mission, setting, plan)
                .orElseThrow(() -> new IllegalArgumentException("the plan has no stay on board to edit"));
        unknown(plan, edits).ifPresent(edit -> {
            throw new IllegalArgumentException("the timeline has no entry '" + edit.entry() + "'");
        });
        Map<String, TimelineEntry> timeline = new HashMap<>();
        plan.timeline().forEach(entry -> timeline.put(entry.id(), entry));
        var lost = new HashMap<String, String>();
        for (Edit edit : edits) {
            switch (edit) {
                case Move(String id, Instant start) ->
                    timeline.computeIfPresent(id, (any, entry) -> moved(model, entry, start));
                case Drop(String id) -> {
                    timeline.remove(id);
                    lost.put(id, "taken out by hand");
                }
            }
        }
        var entries = new ArrayList<>(timeline.values());
        entries.sort(Comparator.comparing(TimelineEntry::start).thenComparing(TimelineEntry::id));
        FlightPlan edited = model.plan(plan, entries, lost);
        var before = new HashSet<>(FlightChecker.check(mission, setting, plan));
        var after = FlightChecker.check(mission, setting, edited);
        return new Edited(
                edited,
                TimelineDiff.between(plan.timeline(), entries),
                after.stream().filter(finding -> !before.contains(finding)).toList(),
                after.stream().filter(before::contains).toList());
    }

    private static TimelineEntry moved(TimelineModel model, TimelineEntry entry, Instant start) {
        TimelineEntry shifted = entry.at(start, start.plus(Duration.between(entry.start(), entry.end())));
        if (entry.continuesAnother()) {
            return shifted;
        }
        return model.entryAt(entry, start).orElse(shifted);
    }
}
