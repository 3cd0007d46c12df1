package space.hamsafar.programme.execution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.replan.ActivityStatus;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.replan.Situation;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineModel;

/** One replanning of a timeline: the way to the engine and back. */
final class Replanning {

    private final RunningTimeline running;
    private final TimelineModel model;
    private final Happened happened;
    private final Map<String, EntryStatus> told;
    private final int now;
    private final PastTicks ticks;
    private final List<Assignment> planned = new ArrayList<>();
    private final Map<String, ActivityStatus> statuses = new HashMap<>();
    private final List<Activity> rests = new ArrayList<>();
    private final Set<String> added = new HashSet<>();

    Replanning(RunningTimeline running, Map<String, EntryStatus> told, Instant now) {
        this.running = running;
        this.model = running.model();
        this.told = Map.copyOf(told);
        this.happened = new Happened(running, told, now);
        this.now = Math.max(0, model.ceil(now));
        this.ticks = new PastTicks(model, happened, this.now);
        running.timeline().forEach(entry -> running.assignment(entry.id()).ifPresent(one -> add(entry, one)));
    }

    private void add(TimelineEntry entry, Assignment assignment) {
        planned.add(assignment);
        boolean isRest = entry.continuesAnother();
        if (isRest) {
            rests.add(model.rest(assignment.activity(), assignment.end() - assignment.start()));
        }
        var status = ticks.status(entry);
        statuses.put(assignment.activity(), status);
        if (happened.times(entry.id()).isEmpty() && !happened.isSkipped(entry.id())) {
            added.add(assignment.activity());
            added.addAll(isRest ? List.of() : model.ways(entry.id()));
        }
        long left = happened.restMinutes(entry);
        if (left > 0) {
            String id =
                    assignment.activity() + entry.restId().substring(entry.id().length());
            rests.add(model.rest(id, (int) Math.ceilDiv(left, TimelineModel.tickMinutes())));
            added.add(id);
        }
    }

    Happened happened() {
        return happened;
    }

    Replan run(Replanner.Effort effort) {
        return run(effort, UnaryOperator.identity(), Set.of());
    }

    /**
     * The new timeline under changed rules.
     *
     * @param change of the project
     * @param dropped ids of entries that are given up
     */
    Replan run(Replanner.Effort effort, UnaryOperator<Project> change, Set<String> dropped) {
        var known = new HashMap<>(statuses);
        var wanted = new HashSet<>(added);
        for (String entry : dropped) {
            running.assignment(entry).ifPresent(one -> known.put(one.activity(), new ActivityStatus.Skipped()));
            wanted.removeAll(model.ways(entry));
        }
        var situation = new Situation(change.apply(project()), new Schedule(planned), now, Map.copyOf(known), wanted);
        var solved = Replanner.replan(situation, effort, () -> false);
        return replan(solved.schedule(), dropped);
    }

    private Project project() {
        var project = model.project().withLags(ticks.lags(model.project().lags()));
        if (!rests.isEmpty()) {
            var activities = new ArrayList<>(project.activities());
            activities.addAll(rests);
            var spacings = new ArrayList<>(project.spacings());
            rests.forEach(rest -> spacings.addAll(spacings(rest.id(), model.project())));
            project = project.withActivities(activities).withSpacings(spacings);
        }
        return new Availability(running, happened).of(project);
    }

    /** The gaps that a rest keeps are those of the whole, but none to the other parts of its own session. */
    private List<Spacing> spacings(String rest, Project project) {
        String way = TimelineModel.wayOf(rest);
        var own = new HashSet<>(model.ways(model.entryOf(way)));
        own.add(way);
        var spacings = new ArrayList<Spacing>();
        for (Spacing spacing : project.spacings()) {
            if (spacing.activities().contains(way)) {
                var others = new ArrayList<>(spacing.activities());
                others.removeIf(own::contains);
                others.add(rest);
                if (others.size() > 1) {
                    spacings.add(new Spacing(spacing.id() + ">" + rest, others, spacing.gap()));
                }
            }
        }
        return spacings;
    }

    private Replan replan(Schedule schedule, Set<String> dropped) {
        var timeline = new ArrayList<TimelineEntry>();
        var begun = new HashSet<String>();
        for (TimelineEntry entry : running.timeline()) {
            var times = happened.times(entry.id());
            if (times.isPresent()) {
                begun.add(entry.id());
                timeline.add(entry.at(times.get().start(), times.get().end()));
            } else if (running.assignment(entry.id()).isEmpty() && !happened.isSkipped(entry.id())) {
                timeline.add(entry);
            }
        }
        for (Assignment assignment : schedule.assignments()) {
            String id = model.entryOf(assignment.activity());
            if (!begun.contains(id)) {
                timeline.add(future(id, assignment));
            }
        }
        timeline.sort(Comparator.comparing(TimelineEntry::start).thenComparing(TimelineEntry::id));
        return judgedLater(timeline, begun, dropped);
    }

    /** The entry as it was planned, if it still lies there. */
    private TimelineEntry future(String id, Assignment is) {
        var was = running.assignment(id);
        boolean same = was.isPresent()
                && was.get().start() == is.start()
                && was.get().end() == is.end()
                && was.get().people().equals(is.people());
        return same ? running.entry(id).orElseThrow() : model.entry(is);
    }

    private Replan judgedLater(List<TimelineEntry> timeline, Set<String> begun, Set<String> dropped) {
        var there = new HashSet<String>();
        timeline.forEach(entry -> there.add(entry.id()));
        var lost = Stream.concat(running.timeline().stream(), broken())
                .filter(entry -> !there.contains(entry.id()) && !happened.isSkipped(entry.id()))
                .filter(entry -> !dropped.contains(entry.id()))
                .toList();
        var changes = TimelineDiff.between(future(running.timeline(), begun), future(timeline, begun));
        var late = new Lateness(running, happened, changes).late();
        return new Replan(
                model.plan(running.plan(), timeline, reasons(lost, dropped)),
                happened.now(),
                begun,
                happened.skipped(),
                running.progress(told, happened.now()),
                late,
                changes,
                lost,
                happened.notes());
    }

    /** What is left of broken-off work, as if it went on at once. */
    private Stream<TimelineEntry> broken() {
        return running.timeline().stream()
                .filter(entry -> happened.restMinutes(entry) > 0)
                .map(entry -> new TimelineEntry(
                        entry.restId(),
                        entry.title(),
                        entry.kind(),
                        entry.experiment(),
                        entry.crew(),
                        happened.now(),
                        happened.now().plus(Duration.ofMinutes(happened.restMinutes(entry))),
                        ""));
    }

    private List<TimelineEntry> future(List<TimelineEntry> timeline, Set<String> begun) {
        return timeline.stream()
                .filter(entry -> !begun.contains(entry.id()) && !happened.isSkipped(entry.id()))
                .toList();
    }

    private Map<String, String> reasons(List<TimelineEntry> lost, Set<String> dropped) {
        var reasons = new HashMap<String, String>();
        lost.forEach(entry -> reasons.put(entry.id(), "found no place when replanned at " + happened.now()));
        dropped.forEach(id -> reasons.put(id, "given up when replanned at " + happened.now()));
        for (TimelineEntry entry : running.timeline()) {
            if (happened.status(entry.id()).orElse(null) instanceof EntryStatus.Skipped(String note)) {
                reasons.put(entry.id(), "skipped" + (note.isEmpty() ? "" : " (" + note + ")"));
            }
        }
        return reasons;
    }
}
