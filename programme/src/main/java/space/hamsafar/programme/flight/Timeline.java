package space.hamsafar.programme.flight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Schedule;
import space.hamsafar.programme.flight.TimelineEntry.Kind;

/** Turns the engine's schedule into timeline entries. Sessions of an experiment are numbered in order of time. */
final class Timeline {

    private final Stay stay;
    private final Sky sky;

    Timeline(Stay stay, Sky sky) {
        this.stay = stay;
        this.sky = sky;
    }

    List<TimelineEntry> of(List<Routine.Block> blocks, CrewProject problem, Schedule schedule) {
        var entries = new ArrayList<TimelineEntry>();
        for (Routine.Block block : blocks) {
            entries.add(new TimelineEntry(
                    block.id(), block.title(), block.kind(), "", block.people(), block.start(), block.end(), ""));
        }
        var tasks = problem.tasks().stream()
                .collect(Collectors.toMap(RoutineWork.Task::activity, Function.identity(), (a, b) -> a, TreeMap::new));
        var options = problem.options().stream()
                .collect(Collectors.toMap(Option::activity, Function.identity(), (a, b) -> a, TreeMap::new));
        var sessions = sessions(options, schedule);
        for (Assignment assignment : schedule.assignments()) {
            var task = tasks.get(assignment.activity());
            var option = options.get(assignment.activity());
            if (task != null) {
                entries.add(routine(task, assignment));
            } else if (option != null) {
                entries.add(work(option, sessions.getOrDefault(option.chain(), option.session()), assignment));
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::start).thenComparing(TimelineEntry::id));
        return List.copyOf(entries);
    }

    /** The numbers of the sessions that are done, in order of time, by their chain. */
    private static Map<String, Integer> sessions(Map<String, Option> options, Schedule schedule) {
        var count = new TreeMap<String, Integer>();
        var sessions = new TreeMap<String, Integer>();
        schedule.assignments().stream()
                .filter(assignment -> options.containsKey(assignment.activity()))
                .sorted(Comparator.comparingInt(Assignment::start).thenComparing(Assignment::activity))
                .forEach(assignment -> {
                    Option option = options.get(assignment.activity());
                    if (option != null && option.isMain()) {
                        sessions.put(
                                option.chain(), count.merge(option.experiment().id(), 1, Integer::sum));
                    }
                });
        return sessions;
    }

    private TimelineEntry routine(RoutineWork.Task task, Assignment assignment) {
        return new TimelineEntry(
                task.activity(),
                task.title(),
                task.kind(),
                "",
                assignment.people(),
                stay.at(assignment.start()),
                stay.at(assignment.end()),
                "");
    }

    private TimelineEntry work(Option option, int session, Assignment assignment) {
        Experiment experiment = option.experiment();
        Instant start = option.start(stay, assignment.start());
        Instant end = option.end(stay, assignment.start());
        return new TimelineEntry(
                entryId(option, session),
                title(option),
                kind(option),
                experiment.id(),
                assignment.people(),
                start,
                end,
                sky.reason(option.step(), start, end));
    }

    /** "blood-draw#2" for the main work of a session, "blood-draw#2/freezer" for a step that follows. */
    static String entryId(Option option, int session) {
        String id = option.experiment().id() + "#" + session;
        return option.isMain() ? id : id + "/" + option.step().id();
    }

    static String title(Option option) {
        String title = option.experiment().title();
        return option.isMain() ? title : title + ": " + option.step().title();
    }

    static Kind kind(Option option) {
        return option.isMain() && option.experiment().isLiveContact() ? Kind.LIVE_CONTACT : Kind.EXPERIMENT;
    }
}
