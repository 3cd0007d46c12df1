package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.setting.Setting;

/**
 * A stay that is already planned, as a project of the planning engine, and the way back from the engine's assignments to
 * entries of the timeline.
 *
 * <p>An entry and its activity find each other by id: meals, exercise and talks have the same id; session {@code k} of an
 * experiment, entry {@code EXPERIMENT#k}, is one of several activities, its ways, of which at most one is done. What
 * leaves no choice (sleep, conferences, docking) is no activity.
 */
public final class TimelineModel {

    private final Mission mission;
    private final Stay stay;
    private final Crew crew;
    private final Sky sky;
    private final CrewProject problem;
    private final Map<String, Activity> activities = new HashMap<>();
    private final Map<String, List<String>> ways = new HashMap<>();
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, RoutineWork.Task> tasks = new HashMap<>();
    private final Set<String> blocks;

    private TimelineModel(Mission mission, Setting setting, Stay stay) {
        this.mission = mission;
        this.stay = stay;
        this.crew = Crew.of(mission, setting);
        var outline = Outline.of(stay, mission, setting, mission.station().orbit());
        this.sky = outline.sky();
        var offers = mission.experiments().stream().map(outline.options()::of).toList();
        this.problem =
                CrewProject.of(mission, outline, crew, Options.all(offers).toList());
        problem.project().activities().forEach(activity -> activities.put(activity.id(), activity));
        problem.options().forEach(option -> options.put(option.activity(), option));
        problem.options()
                .forEach(option -> ways.computeIfAbsent(entryOf(option), any -> new ArrayList<>())
                        .add(option.activity()));
        problem.tasks().forEach(task -> tasks.put(task.activity(), task));
        this.blocks = outline.blocks().stream().map(Routine.Block::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The model of a plan's stay; empty if the plan has no stay.
     *
     * @throws java.util.NoSuchElementException if the mission names a site or person that the setting lacks
     */
    public static Optional<TimelineModel> of(Mission mission, Setting setting, FlightPlan plan) {
        return plan.docking()
                .flatMap(docking -> plan.undocking().map(undocking -> new Stay(mission.rules(), docking, undocking)))
                .map(stay -> new TimelineModel(mission, setting, stay));
    }

    /** What the engine solves. */
    public Project project() {
        return problem.project();
    }

    /** Ids of everyone aboard, the visitor first. */
    public List<String> people() {
        return crew.ids();
    }

    /** The last tick that begins at or before an instant; below 0 before the midnight on board that precedes docking. */
    public int floor(Instant instant) {
        return stay.floor(instant);
    }

    /** The first tick that begins at or after an instant. */
    public int ceil(Instant instant) {
        return stay.ceil(instant);
    }

    /** The instant at which a tick begins. */
    public Instant at(int tick) {
        return stay.at(tick);
    }

    /** Minutes of a tick. */
    public static int tickMinutes() {
        return Stay.TICK_MINUTES;
    }

    /** Whether an entry is one of those that leave no choice. */
    public boolean isBlock(String entry) {
        return blocks.contains(entry);
    }

    /** Ids of the activities of which one is what an entry says; empty for blocks and entries of unknown ids. */
    public List<String> ways(String entry) {
        if (tasks.containsKey(entry)) {
            return List.of(entry);
        }
        return List.copyOf(ways.getOrDefault(entry, List.of()));
    }

    /** The id of the entry that an activity, or the rest of one, makes; the activity's own where it makes none. */
    public String entryOf(String activity) {
        String way = wayOf(activity);
        Option option = options.get(way);
        return option == null ? activity : entryOf(option) + activity.substring(way.length());
    }

    private static String entryOf(Option option) {
        return Timeline.entryId(option, option.session());
    }

    /** Whether an activity lies in a pass or contact, so that it cannot be broken off and go on later. */
    public boolean isTied(String activity) {
        Option option = options.get(activity);
        return option != null
                && (!option.exact().isEmpty() || option.experiment().isLiveContact());
    }

    /**
     * What an entry is to the engine: the way that suits its time, length and crew best. The rest of broken-off work gets
     * the id of its way with the entry's {@code +rest}, an activity that {@link #rest} makes. Empty for blocks, for
     * entries of unknown ids, and where no way suits the crew.
     */
    public Optional<Assignment> assignment(TimelineEntry entry) {
        int start = stay.floor(entry.start());
        String suffix = entry.id().substring(entry.sessionId().length());
        return ways(entry.sessionId()).stream()
                .flatMap(way -> assignment(way, entry, start).stream())
                .min(Comparator.comparingInt(way -> misfit(way, entry)))
                .map(way -> new Assignment(way.activity() + suffix, way.mode(), way.start(), way.end(), way.staff()));
    }

    private Optional<Assignment> assignment(String activity, TimelineEntry entry, int start) {
        Mode mode = activity(activity).modes().getFirst();
        int end = Math.max(start + 1, stay.ceil(entry.end()));
        return new Seats(problem.project(), mode)
                .of(entry.crew())
                .map(staff -> new Assignment(activity, mode.id(), start, end, staff));
    }

    /**
     * The activity that goes on with a broken-off one, by the same kind of people with the same equipment, at any time at
     * which one of the session's ways could be.
     *
     * @param id its id: that of the activity or of an earlier rest of it, and {@code +rest}
     * @param ticks what is left to do, at least 1
     */
    public Activity rest(String id, int ticks) {
        Activity whole = activity(wayOf(id));
        Mode mode = whole.modes().getFirst();
        var rest = new Mode(mode.id(), ticks, mode.demands(), mode.roles(), List.of());
        var all = ways(entryOf(whole.id())).stream().map(this::activity).toList();
        var windows = all.stream()
                .flatMap(way -> way.windows().spans().orElse(List.of()).stream())
                .distinct()
                .toList();
        return new Activity(
                id,
                List.of(rest),
                all.stream().mapToInt(Activity::release).min().orElse(0),
                all.stream().mapToInt(Activity::deadline).max().orElse(0),
                whole.dueDate(),
                whole.presence(),
                Windows.of(windows),
                whole.place(),
                whole.tags());
    }

    /** The way of which an activity is a rest; the activity itself where it is none. */
    public static String wayOf(String activity) {
        int rest = activity.indexOf(TimelineEntry.REST);
        return rest < 0 ? activity : activity.substring(0, rest);
    }

    /** How badly a way suits: an exact pass that is missed, time outside its windows, another length. */
    private int misfit(Assignment way, TimelineEntry entry) {
        var activity = activity(way.activity());
        int ticks = activity.modes().getFirst().duration();
        Option option = options.get(way.activity());
        boolean exact = option == null
                || option.exact().isEmpty()
                || option.start(stay, way.start()).equals(entry.start());
        boolean inside = activity.windows().enclose(way.start(), way.start() + ticks);
        return (exact ? 0 : 1000) + (inside ? 0 : 100_000) + Math.abs(way.end() - way.start() - ticks);
    }

    private Activity activity(String id) {
        return Optional.ofNullable(activities.get(id)).orElseThrow();
    }

    /** The entry that an assignment of one of the project's activities, or of a rest of one, makes. */
    public TimelineEntry entry(Assignment assignment) {
        String way = wayOf(assignment.activity());
        Option option = options.get(way);
        if (option == null) {
            var task = Optional.ofNullable(tasks.get(way)).orElseThrow();
            return new TimelineEntry(
                    assignment.activity(),
                    task.title(),
                    task.kind(),
                    "",
                    assignment.people(),
                    stay.at(assignment.start()),
                    stay.at(assignment.end()),
                    "");
        }
        Experiment experiment = option.experiment();
        boolean whole = way.equals(assignment.activity());
        Instant start = whole ? option.start(stay, assignment.start()) : stay.at(assignment.start());
        boolean exact = whole && !option.exact().isEmpty();
        Instant end = exact ? option.end(stay, assignment.start()) : stay.at(assignment.end());
        return new TimelineEntry(
                entryOf(assignment.activity()),
                Timeline.title(option),
                Timeline.kind(option),
                experiment.id(),
                assignment.people(),
                start,
                end,
                sky.reason(option.step(), start, end));
    }

    /**
     * A session of an experiment at another time, as long as its crew takes there; in a pass, where the pass wants it.
     * Empty for anything else, and where no way of the session suits that crew and time.
     */
    public Optional<TimelineEntry> entryAt(TimelineEntry entry, Instant start) {
        int tick = stay.floor(start);
        return ways(entry.id()).stream()
                .filter(options::containsKey)
                .filter(way -> suits(way, entry, tick))
                .map(way -> Optional.ofNullable(options.get(way)).orElseThrow())
                .findFirst()
                .map(option -> {
                    Instant from = option.exact().isEmpty() ? start : option.start(stay, tick);
                    Instant to = from.plus(Duration.between(option.start(stay, tick), option.end(stay, tick)));
                    return new TimelineEntry(
                            entry.id(),
                            entry.title(),
                            entry.kind(),
                            entry.experiment(),
                            entry.crew(),
                            from,
                            to,
                            sky.reason(option.step(), from, to));
                });
    }

    private boolean suits(String way, TimelineEntry entry, int tick) {
        Activity activity = activity(way);
        Mode mode = activity.modes().getFirst();
        return activity.windows().enclose(tick, tick + mode.duration())
                && new Seats(problem.project(), mode).of(entry.crew()).isPresent();
    }

    /** Ids of the entries of all sessions that the mission asks for. */
    public List<String> wantedSessions() {
        var ids = new ArrayList<String>();
        for (Experiment experiment : mission.experiments()) {
            for (int session = 1; session <= experiment.sessions(); session++) {
                ids.add(experiment.id() + "#" + session);
            }
        }
        return ids;
    }

    /** Ids of the experiments. */
    public Collection<String> experiments() {
        var ids = new TreeSet<String>();
        mission.experiments().forEach(experiment -> ids.add(experiment.id()));
        return ids;
    }

    /**
     * The plan with another timeline and the sums that follow from it.
     *
     * @param lost why a session is not in the timeline, by id of its entry
     */
    public FlightPlan plan(FlightPlan before, List<TimelineEntry> timeline, Map<String, String> lost) {
        var results = new ArrayList<ExperimentResult>();
        for (Experiment experiment : mission.experiments()) {
            ExperimentResult was = before.experiments().stream()
                    .filter(result -> result.experiment().equals(experiment.id()))
                    .findFirst()
                    .orElseGet(() -> new ExperimentResult(experiment.id(), 0, 0, 0, "", List.of()));
            results.add(result(experiment, was, timeline, lost));
        }
        return new FlightPlan(
                before.launch(),
                before.backups(),
                before.docking(),
                before.undocking(),
                before.landing(),
                before.alternatives(),
                timeline,
                results,
                Results.hostTime(stay, crew, timeline),
                before.bands(),
                before.altitude(),
                before.outlook(),
                before.problems());
    }

    private static ExperimentResult result(
            Experiment experiment, ExperimentResult was, List<TimelineEntry> timeline, Map<String, String> lost) {
        int placed = (int) timeline.stream()
                .filter(entry -> entry.experiment().equals(experiment.id())
                        && !entry.continuesAnother()
                        && !entry.id().contains("/"))
                .count();
        int wanted = experiment.sessions();
        if (placed >= wanted) {
            return new ExperimentResult(experiment.id(), wanted, placed, placed * experiment.value(), "", List.of());
        }
        String why = lost.entrySet().stream()
                .filter(one -> one.getKey().startsWith(experiment.id() + "#"))
                .map(one -> one.getKey() + ": " + one.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
        String reason = why.isEmpty() ? was.reason() : why + ".";
        boolean same = why.isEmpty() && placed == was.placed();
        return new ExperimentResult(
                experiment.id(),
                wanted,
                placed,
                placed * experiment.value(),
                reason.isBlank() ? "It was taken out of the timeline." : reason,
                same ? was.changes() : List.of());
    }
}
