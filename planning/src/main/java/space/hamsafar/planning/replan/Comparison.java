package space.hamsafar.planning.replan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;
import space.hamsafar.planning.check.Violation;

/** What differs between an old plan and a new one. Not thread-safe. */
final class Comparison {

    private final Weights weights;
    private final Map<String, Assignment> now = new HashMap<>();
    private final Set<String> moved = new TreeSet<>();
    private final Set<String> restaffed = new TreeSet<>();
    private final Set<String> dropped = new TreeSet<>();
    private long ticks;
    private int people;
    private int added;

    Comparison(Schedule before, Schedule after, Weights weights) {
        this.weights = weights;
        after.assignments().forEach(one -> now.put(one.activity(), one));
        before.assignments().forEach(this::compare);
        var known = new HashSet<String>();
        before.assignments().forEach(one -> known.add(one.activity()));
        added = (int) now.keySet().stream().filter(id -> !known.contains(id)).count();
    }

    private void compare(Assignment was) {
        Assignment is = now.get(was.activity());
        if (is == null) {
            dropped.add(was.activity());
            return;
        }
        int shift = Math.abs(is.start() - was.start());
        var lost = new HashSet<>(was.people());
        is.people().forEach(lost::remove);
        ticks += shift;
        people += lost.size();
        if (shift > 0) {
            moved.add(was.activity());
        } else if (!lost.isEmpty()) {
            restaffed.add(was.activity());
        }
    }

    Replanned result(Schedule after, Project project, List<Violation> findings) {
        List<String> missing = project.activities().stream()
                .filter(Activity::isMandatory)
                .map(Activity::id)
                .filter(id -> !now.containsKey(id))
                .sorted()
                .toList();
        long cost = (long) weights.move() * moved.size() + weights.tick() * ticks + (long) weights.person() * people;
        return new Replanned(
                after,
                project,
                List.copyOf(moved),
                List.copyOf(restaffed),
                List.copyOf(dropped),
                missing,
                new ChangeReport(moved.size(), ticks, people, dropped.size(), added, cost),
                findings);
    }
}
