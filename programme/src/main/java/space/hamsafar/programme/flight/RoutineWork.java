package space.hamsafar.programme.flight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.ClockSpan;

/**
 * Meals, exercise, handover talks and duties: mandatory, with some freedom of time.
 *
 * <p>A meal is due whose hours lie wholly between welcome and farewell; exercise and handover are due on the days that
 * do. Exercise keeps its gap to the meals of its person and day in either order, and to that person's other exercise.
 */
final class RoutineWork {

    static final String EXERCISERS = "exercisers";
    static final String WORK = "work";

    private final Stay stay;
    private final Crew crew;
    private final List<String> quietResources;
    private final Project.Builder project;
    private final List<Task> tasks = new ArrayList<>();

    private RoutineWork(Stay stay, Crew crew, List<String> quietResources, Project.Builder project) {
        this.stay = stay;
        this.crew = crew;
        this.quietResources = List.copyOf(quietResources);
        this.project = project;
    }

    /** An activity of the project and what it is in the timeline. */
    record Task(String activity, Kind kind, String title, int flightDay) {}

    /**
     * Adds the activities of a stay to a project.
     *
     * @param quietResources resources of which exercise takes a unit each
     */
    static List<Task> add(Stay stay, Crew crew, List<String> quietResources, Project.Builder project) {
        var work = new RoutineWork(stay, crew, quietResources, project);
        stay.days().forEach(work::day);
        return List.copyOf(work.tasks);
    }

    private void day(BoardDay day) {
        boolean full = stay.isFull(day);
        for (String person : crew.ids()) {
            List<String> meals = meals(day, person);
            List<String> exercise = full ? exercise(day, person) : List.of();
            space(meals, exercise);
        }
        if (full && stay.rules().handoverMinutes() > 0 && !isOff(day)) {
            var task = new Task("handover#" + day.number(), Kind.HANDOVER, "Handover talk", day.number());
            add(task, together(crew.ids(), stay.rules().handoverMinutes()), workingHours(day), Set.of(WORK));
        }
        for (Duty duty : stay.rules().house().duties()) {
            duty(day, duty);
        }
    }

    /** Whether somebody has not the hours for a handover talk. */
    private boolean isOff(BoardDay day) {
        return crew.ids().stream()
                .anyMatch(person -> WorkHours.of(stay, crew, day, person) * 60
                        < stay.rules().handoverMinutes());
    }

    private void duty(BoardDay day, Duty duty) {
        var people = crew.ids(duty.who());
        int from = stay.ceil(Stay.later(day.at(duty.hours().from()), stay.freeFrom()));
        int to = stay.floor(Stay.earlier(day.at(duty.hours().to()), stay.freeTo()));
        boolean fits = to - from >= Stay.ticks(duty.minutes());
        if (duty.isDue(day.number(), stay.lastDay()) && fits && !people.isEmpty()) {
            var task = new Task(duty.id() + "#" + day.number(), Kind.DUTY, duty.title(), day.number());
            add(task, together(people, duty.minutes()), new Span(from, to), Set.of(WORK));
        }
    }

    private static Mode together(List<String> people, int minutes) {
        return Mode.of(
                Stay.ticks(minutes), List.of(), people.stream().map(Role::of).toList());
    }

    private List<String> meals(BoardDay day, String person) {
        DayRules rules = stay.rules();
        var ids = new ArrayList<String>();
        for (int meal = 0; meal < rules.meals().size(); meal++) {
            if (isMealDue(stay, day, meal)) {
                ClockSpan hours = rules.meals().get(meal);
                Instant from = day.at(hours.from());
                Instant to = day.at(hours.to());
                var mode = Mode.of(Stay.ticks(rules.mealMinutes()), List.of(), List.of(Role.of(person)));
                String id = mealId(meal, day, person);
                var task = new Task(id, Kind.MEAL, mealName(meal), day.number());
                add(task, mode, new Span(stay.ceil(from), Math.max(stay.ceil(from) + 1, stay.floor(to))), Set.of());
                ids.add(id);
            }
        }
        return ids;
    }

    /** Whether the hours of a meal lie wholly in the crew's own time, and hold it. */
    static boolean isMealDue(Stay stay, BoardDay day, int meal) {
        ClockSpan hours = stay.rules().meals().get(meal);
        Instant from = day.at(hours.from());
        Instant to = day.at(hours.to());
        return stay.isFree(from, to)
                && stay.floor(to) - stay.ceil(from) >= Stay.ticks(stay.rules().mealMinutes());
    }

    /** Id of the activity that is a meal of a person. */
    static String mealId(int meal, BoardDay day, String person) {
        return "meal-" + (meal + 1) + "#" + day.number() + "-" + person;
    }

    /** Id of the activity that is a session of exercise of a person. */
    static String exerciseId(int session, BoardDay day, String person) {
        return "exercise-" + session + "#" + day.number() + "-" + person;
    }

    private String mealName(int meal) {
        List<String> names = List.of("Breakfast", "Lunch", "Dinner");
        return stay.rules().meals().size() == names.size() ? names.get(meal) : "Meal " + (meal + 1);
    }

    private List<String> exercise(BoardDay day, String person) {
        DayRules rules = stay.rules();
        var demands = new ArrayList<Demand>();
        demands.add(new Demand(EXERCISERS, 1));
        quietResources.forEach(resource -> demands.add(new Demand(resource, 1)));
        var ids = new ArrayList<String>();
        for (int session = 1; session <= rules.exerciseSessions(); session++) {
            int ticks = Stay.ticks((double) rules.exerciseMinutes() / rules.exerciseSessions());
            String id = exerciseId(session, day, person);
            var task = new Task(id, Kind.EXERCISE, "Exercise", day.number());
            add(task, Mode.of(ticks, demands, List.of(Role.of(person))), workingHours(day), Set.of());
            ids.add(id);
        }
        return ids;
    }

    private void space(List<String> meals, List<String> exercise) {
        int gap = Stay.ticks(stay.rules().exerciseGapMinutes());
        for (String session : exercise) {
            for (String meal : meals) {
                project.add(new Spacing(session + "/" + meal, List.of(session, meal), gap));
            }
        }
        if (exercise.size() > 1) {
            project.add(new Spacing(exercise.getFirst() + "/others", exercise, gap));
        }
    }

    private Span workingHours(BoardDay day) {
        Interval working = stay.working(day);
        return new Span(stay.ceil(working.getStart()), stay.floor(working.getEnd()));
    }

    private void add(Task task, Mode mode, Span hours, Set<String> tags) {
        var windows = Windows.of(List.of(hours));
        project.add(new Activity(
                task.activity(),
                List.of(mode),
                hours.start(),
                hours.end(),
                Optional.empty(),
                Presence.mandatory(),
                windows,
                "",
                tags));
        tasks.add(task);
    }
}
