package space.hamsafar.programme.flight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Setting;

/**
 * The task list, from which the crew picks when there is room, with what is possible when.
 *
 * @param items the tasks in the mission's order
 */
public record TaskList(List<Item> items) {

    public TaskList {
        items = List.copyOf(items);
    }

    /**
     * A task and when it can be done.
     *
     * @param task what it is
     * @param chances stretches in which somebody has room for it, in order of time
     */
    public record Item(JarTask task, List<Chance> chances) {

        public Item {
            chances = List.copyOf(chances);
        }
    }

    /**
     * A stretch of somebody's free time in which the whole of a task fits.
     *
     * @param person who is free
     * @param flightDay the day
     * @param start first free instant
     * @param end first instant after it
     */
    public record Chance(String person, int flightDay, Instant start, Instant end) {}

    /**
     * What is possible in a plan: between the entries of the timeline, in working hours, on days on which the person has
     * work hours left for the task. Empty for a plan without a stay.
     */
    public static TaskList of(Mission mission, Setting setting, FlightPlan plan) {
        if (plan.docking().isEmpty() || plan.undocking().isEmpty()) {
            return new TaskList(List.of());
        }
        var stay =
                new Stay(mission.rules(), plan.docking().get(), plan.undocking().get());
        var crew = Crew.of(mission, setting);
        var items = new ArrayList<Item>();
        for (JarTask task : mission.tasks()) {
            var chances = new ArrayList<Chance>();
            for (String person : crew.ids(task.who())) {
                for (BoardDay day : stay.days()) {
                    boolean allowed = day.number() >= task.firstFlightDay() && day.number() <= task.lastFlightDay();
                    if (allowed && hoursLeft(stay, crew, plan, day, person) >= task.minutes()) {
                        free(stay, plan, day, person, task.minutes(), chances);
                    }
                }
            }
            chances.sort(Comparator.comparing(Chance::start).thenComparing(Chance::person));
            items.add(new Item(task, chances));
        }
        return new TaskList(items);
    }

    /** Minutes of work that a person has left on a day. */
    private static long hoursLeft(Stay stay, Crew crew, FlightPlan plan, BoardDay day, String person) {
        Instant next = stay.day(day.number() + 1).wake();
        long worked = plan.timeline().stream()
                .filter(entry -> entry.crew().contains(person) && isWork(entry))
                .filter(entry ->
                        !entry.start().isBefore(day.wake()) && entry.start().isBefore(next))
                .mapToLong(entry ->
                        Interval.of(entry.start(), entry.end()).toDuration().toSeconds())
                .sum();
        return Math.round(Math.floor(WorkHours.of(stay, crew, day, person) * 60)) - Math.ceilDiv(worked, 60);
    }

    private static boolean isWork(TimelineEntry entry) {
        return !entry.experiment().isEmpty() || entry.kind() == Kind.HANDOVER || entry.kind() == Kind.DUTY;
    }

    private static void free(
            Stay stay, FlightPlan plan, BoardDay day, String person, int minutes, List<Chance> chances) {
        Interval working = stay.working(day);
        Instant free = working.getStart();
        var busy = plan.timeline().stream()
                .filter(entry -> entry.crew().contains(person))
                .filter(entry ->
                        entry.end().isAfter(working.getStart()) && entry.start().isBefore(working.getEnd()))
                .sorted(Comparator.comparing(TimelineEntry::start))
                .toList();
        for (TimelineEntry entry : busy) {
            add(person, day, free, entry.start(), minutes, chances);
            free = Stay.later(free, entry.end());
        }
        add(person, day, free, working.getEnd(), minutes, chances);
    }

    private static void add(String person, BoardDay day, Instant from, Instant to, int minutes, List<Chance> chances) {
        if (!from.plusSeconds(minutes * 60L).isAfter(to)) {
            chances.add(new Chance(person, day.number(), from, to));
        }
    }
}
