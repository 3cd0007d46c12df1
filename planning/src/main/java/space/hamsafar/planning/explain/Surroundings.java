package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/**
 * What a schedule holds around an activity, that activity itself left aside.
 *
 * @param placed what is done, by activity, in order of time
 * @param bookings what each person does, in order of time
 * @param users what takes each resource, in order of time
 */
record Surroundings(
        Project project,
        Activity activity,
        Map<String, Placed> placed,
        Map<String, List<Placed>> bookings,
        Map<String, List<Placed>> users) {

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

        boolean overlaps(int from, int to) {
            return start() < to && from < end();
        }

        /** Units that it takes of a resource. */
        int amount(String resource) {
            return mode.demands().stream()
                    .filter(d -> d.resource().equals(resource))
                    .mapToInt(Demand::amount)
                    .sum();
        }

        /** Leaving it out, if it may be left out. */
        Optional<Change> drop() {
            return activity.presence() instanceof Presence.Optional
                    ? Optional.of(new Change.Dropped(id()))
                    : Optional.empty();
        }
    }

    static Surroundings of(Project project, Schedule schedule, String id) {
        Map<String, Activity> activities =
                project.activities().stream().collect(Collectors.toMap(Activity::id, activity -> activity));
        var activity = activities.get(id);
        if (activity == null) {
            throw new IllegalArgumentException("the project has no activity " + id);
        }
        var around = new Surroundings(project, activity, new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        for (Assignment assignment : schedule.assignments()) {
            var source = activities.get(assignment.activity());
            if (source != null && !source.equals(activity)) {
                source.modes().stream()
                        .filter(mode -> mode.id().equals(assignment.mode()))
                        .findFirst()
                        .ifPresent(mode -> around.take(new Placed(source, mode, assignment)));
            }
        }
        return around;
    }

    private void take(Placed one) {
        placed.put(one.id(), one);
        new HashSet<>(one.assignment().people())
                .forEach(person ->
                        bookings.computeIfAbsent(person, p -> new ArrayList<>()).add(one));
        one.mode()
                .demands()
                .forEach(demand -> users.computeIfAbsent(demand.resource(), r -> new ArrayList<>())
                        .add(one));
    }

    Optional<Placed> find(String id) {
        return Optional.ofNullable(placed.get(id));
    }

    List<Placed> bookings(String person) {
        return bookings.getOrDefault(person, List.of());
    }

    List<Placed> users(String resource) {
        return users.getOrDefault(resource, List.of());
    }

    /** Ticks of a budget that are spent on other activities. */
    long spent(Budget budget) {
        long spent = 0;
        for (String person : budget.people()) {
            for (Placed one : bookings(person)) {
                spent += share(budget, one);
            }
        }
        return spent;
    }

    /** Ticks of a budget that an activity takes of each person who serves in it. */
    static int share(Budget budget, Placed one) {
        int shared = budget.period().overlap(one.start(), one.end());
        return shared > 0 && budget.counts(one.activity()) ? shared : 0;
    }
}
