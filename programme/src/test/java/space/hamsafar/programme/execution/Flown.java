package space.hamsafar.programme.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.SmallMission;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Setting;

/** The small mission's plan, planned once, and ways in which it can go. */
final class Flown {

    static final Mission MISSION = SmallMission.mission();
    static final Setting SETTING = SmallMission.setting();
    static final FlightPlan PLAN = SmallMission.plan();
    static final RunningTimeline RUNNING =
            RunningTimeline.of(MISSION, SETTING, PLAN).orElseThrow();
    static final Replanner.Effort EFFORT = Replanner.Effort.ofSteps(200, 3);

    private Flown() {}

    static TimelineEntry entry(String id) {
        return PLAN.timeline().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The entries that can be worked on, in order of time. */
    static List<TimelineEntry> movable() {
        return PLAN.timeline().stream()
                .filter(entry -> RUNNING.assignment(entry.id()).isPresent())
                .toList();
    }

    static Instant later(Instant at, long minutes) {
        return at.plus(Duration.ofMinutes(minutes));
    }

    static EntryStatus done(TimelineEntry entry, long lateStart, long lateEnd) {
        return new EntryStatus.Done(later(entry.start(), lateStart), later(entry.end(), lateEnd));
    }

    /** When the people of an entry must next be in something that cannot move, or in something else at all. */
    static Instant nextFixed(TimelineEntry entry) {
        return PLAN.timeline().stream()
                .filter(other -> !other.start().isBefore(entry.end()))
                .filter(other -> RUNNING.assignment(other.id()).isEmpty())
                .filter(other -> other.crew().stream().anyMatch(entry.crew()::contains))
                .map(TimelineEntry::start)
                .min(Instant::compareTo)
                .orElse(entry.end());
    }

    /** What may have become of an entry by the middle of it or a little after. */
    static Map<String, EntryStatus> mishap(TimelineEntry entry, Instant now, RandomGenerator random) {
        var statuses = new HashMap<String, EntryStatus>();
        long room = Duration.between(entry.end(), nextFixed(entry)).toMinutes();
        boolean work = entry.kind() == Kind.EXPERIMENT;
        boolean optional = work
                && MISSION.experiments().stream()
                        .anyMatch(one -> one.id().equals(entry.experiment()) && !one.mandatory());
        switch (random.nextInt(4)) {
            case 0 -> statuses.put(entry.id(), optional ? new EntryStatus.Skipped("") : done(entry, 0, 0));
            case 1 ->
                statuses.put(
                        entry.id(),
                        new EntryStatus.Running(
                                entry.start(), Optional.of(later(entry.end(), Math.min(room, random.nextInt(5, 60))))));
            case 2 ->
                statuses.put(
                        entry.id(),
                        work
                                ? new EntryStatus.PartDone(entry.start(), later(entry.start(), 5), Optional.empty())
                                : done(entry, 0, 0));
            default -> statuses.put(entry.id(), new EntryStatus.NotStarted());
        }
        return statuses;
    }
}
