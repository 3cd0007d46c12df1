package space.hamsafar.planning.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * A project and a schedule, looked up by id. Of an activity assigned more than once the first assignment counts.
 *
 * @param placed assignments whose activity and mode exist, by activity, in ascending order of its id
 * @param work what each person serves in, in ascending order of start, end and id
 */
record Facts(
        Project project,
        Schedule schedule,
        Map<String, Activity> activities,
        Map<String, Person> people,
        Map<String, Assignment> assigned,
        Map<String, Placed> placed,
        Map<String, List<Placed>> work) {

    private static final Comparator<Assignment> ORDER = Comparator.comparing(Assignment::activity)
            .thenComparingInt(Assignment::start)
            .thenComparingInt(Assignment::end)
            .thenComparing(Assignment::mode)
            .thenComparing(a -> a.staff().toString());

    /** An activity in the schedule. */
    record Placed(Activity activity, Mode mode, Assignment assignment) {

        String id() {
            return activity.id();
        }

        int start() {
            return assignment.start();
        }

        int end() {
            return assignment.end();
        }

        int at(Point point) {
            return point == Point.START ? start() : end();
        }

        /** "a [3, 5)", for messages. */
        String text() {
            return id() + " [" + start() + ", " + end() + ")";
        }
    }

    static Facts of(Project project, Schedule schedule) {
        var facts = new Facts(
                project,
                schedule,
                new HashMap<>(),
                new TreeMap<>(),
                new HashMap<>(),
                new LinkedHashMap<>(),
                new TreeMap<>());
        project.activities().forEach(a -> facts.activities.put(a.id(), a));
        project.people().forEach(p -> facts.people.put(p.id(), p));
        schedule.assignments().stream().sorted(ORDER).forEach(facts::take);
        facts.placed.values().forEach(facts::share);
        facts.work
                .values()
                .forEach(all -> all.sort(Comparator.comparingInt(Placed::start).thenComparingInt(Placed::end)));
        return facts;
    }

    private void take(Assignment assignment) {
        var activity = activities.get(assignment.activity());
        if (activity == null || assigned.putIfAbsent(activity.id(), assignment) != null) {
            return;
        }
        mode(activity, assignment.mode())
                .ifPresent(mode -> placed.put(activity.id(), new Placed(activity, mode, assignment)));
    }

    private void share(Placed one) {
        for (String person : new TreeSet<>(one.assignment().people())) {
            work.computeIfAbsent(person, name -> new ArrayList<>()).add(one);
        }
    }

    static Optional<Mode> mode(Activity activity, String id) {
        return activity.modes().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    boolean isDone(String activity) {
        return assigned.containsKey(activity);
    }

    /** Calls back with both activities if both are placed. */
    void both(String first, String second, PairConsumer consumer) {
        var a = placed.get(first);
        var b = placed.get(second);
        if (a != null && b != null) {
            consumer.accept(a, b);
        }
    }

    /** What a person serves in, in ascending order of start, end and id. */
    List<Placed> workOf(String person) {
        return work.getOrDefault(person, List.of());
    }

    void forEachPlaced(Consumer<Placed> consumer) {
        placed.values().forEach(consumer);
    }

    /** Looks at two placed activities. */
    interface PairConsumer {
        void accept(Placed first, Placed second);
    }
}
