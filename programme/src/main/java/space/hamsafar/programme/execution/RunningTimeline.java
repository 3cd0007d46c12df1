package space.hamsafar.programme.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineModel;
import space.hamsafar.programme.setting.Setting;

/**
 * A timeline that is being flown, ready to be replanned as often as statuses come in.
 *
 * <p>Making it takes the time that the windows of the stay take; {@link #replan} then needs milliseconds. Thread-safe.
 */
public final class RunningTimeline {

    private final FlightPlan plan;
    private final TimelineModel model;
    private final Map<String, TimelineEntry> entries = new HashMap<>();
    private final Map<String, Assignment> assignments = new HashMap<>();

    private final List<TimelineEntry> timeline;

    private RunningTimeline(FlightPlan plan, TimelineModel model) {
        this.plan = plan;
        this.model = model;
        this.timeline = plan.timeline().stream()
                .sorted(Comparator.comparing(TimelineEntry::start).thenComparing(TimelineEntry::id))
                .toList();
        for (TimelineEntry entry : plan.timeline()) {
            entries.putIfAbsent(entry.id(), entry);
            if (!model.isBlock(entry.id())) {
                model.assignment(entry).ifPresent(one -> assignments.putIfAbsent(entry.id(), one));
            }
        }
    }

    /**
     * The timeline of a plan; empty if the plan has no stay on board.
     *
     * @throws java.util.NoSuchElementException if the mission names a site or person that the setting lacks
     */
    public static Optional<RunningTimeline> of(Mission mission, Setting setting, FlightPlan plan) {
        return TimelineModel.of(mission, setting, plan).map(model -> new RunningTimeline(plan, model));
    }

    /**
     * When an entry that runs is expected to end if nobody says so: after its planned length, but not before the next
     * tick.
     */
    static Instant expectedEnd(TimelineEntry entry, Instant start, Instant now) {
        Instant end = start.plus(Duration.between(entry.start(), entry.end()));
        return end.isAfter(now) ? end : now.plus(Duration.ofMinutes(TimelineModel.tickMinutes()));
    }

    /** The plan that is flown. */
    public FlightPlan plan() {
        return plan;
    }

    TimelineModel model() {
        return model;
    }

    /** What an entry is to the engine; empty for what the engine does not move. */
    Optional<Assignment> assignment(String entry) {
        return Optional.ofNullable(assignments.get(entry));
    }

    Optional<TimelineEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Entries in order of time. */
    List<TimelineEntry> timeline() {
        return timeline;
    }

    /** How far ahead or behind everybody is. */
    public CrewProgress progress(Map<String, EntryStatus> statuses, Instant now) {
        return CrewProgress.of(plan.timeline(), statuses, model.people(), now);
    }

    /**
     * A timeline from now on that respects what has happened: the past stands as it was, what is running goes on, and as
     * little of the rest as possible moves. Nobody has judged it yet; {@link Judgement#of} does.
     *
     * @param statuses by id of the entry; one that is absent went as planned, unless its people were reported in other
     *     work at that time: then it has not begun
     * @param effort how long to look for less change
     */
    public Replan replan(Map<String, EntryStatus> statuses, Instant now, Replanner.Effort effort) {
        return new Replanning(this, statuses, now).run(effort);
    }
}
