package space.hamsafar.planning.explain;

import java.util.List;
import java.util.stream.Collectors;
import space.hamsafar.planning.Assignment;

/**
 * Changes after which an activity has a place: the changed project has a schedule that holds it, and the independent
 * checker has accepted that schedule.
 *
 * @param changes all of them are needed; empty where moving other work is enough
 * @param place where the activity is then
 * @param moved other activities that start at another time or have other people then, in ascending order of id
 * @param size how much is changed, in thousandths: one whole window, resource, budget or person counts 1000
 */
public record Remedy(List<Change> changes, Assignment place, List<String> moved, long size) {

    public Remedy {
        changes = List.copyOf(changes);
        moved = List.copyOf(moved);
    }

    /** The changes in words and ticks, without a full stop. */
    public String text() {
        String what = changes.isEmpty()
                ? "move " + String.join(", ", moved)
                : changes.stream().map(Change::text).collect(Collectors.joining(", and "));
        return what + ": it then lies at [" + place.start() + ", " + place.end() + ")";
    }
}
