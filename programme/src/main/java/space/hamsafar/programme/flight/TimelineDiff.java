package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one timeline differs from another, by the ids of the entries. Lists are in order of time.
 *
 * @param moved entries at another time
 * @param restaffed entries at the same time with other people
 * @param added entries that only the second has
 * @param lost entries that only the first has
 */
public record TimelineDiff(
        List<Move> moved, List<Restaffing> restaffed, List<TimelineEntry> added, List<TimelineEntry> lost) {

    public TimelineDiff {
        moved = List.copyOf(moved);
        restaffed = List.copyOf(restaffed);
        added = List.copyOf(added);
        lost = List.copyOf(lost);
    }

    /**
     * An entry that lies elsewhere, or takes longer or shorter.
     *
     * @param entry as it is in the second timeline
     * @param start first instant in the first timeline
     * @param end first instant after it there
     * @param joined people who serve only now
     * @param left people who served only before
     */
    public record Move(TimelineEntry entry, Instant start, Instant end, List<String> joined, List<String> left) {

        public Move {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }

        /** By how much it starts later; negative for earlier. */
        public Duration shift() {
            return Duration.between(start, entry.start());
        }
    }

    /**
     * An entry that other people do.
     *
     * @param entry as it is in the second timeline
     * @param joined people who serve only now
     * @param left people who served only before
     */
    public record Restaffing(TimelineEntry entry, List<String> joined, List<String> left) {

        public Restaffing {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }
    }

    /** What changes from the first timeline to the second. */
    public static TimelineDiff between(List<TimelineEntry> first, List<TimelineEntry> second) {
        Map<String, TimelineEntry> before = new LinkedHashMap<>();
        first.forEach(entry -> before.putIfAbsent(entry.id(), entry));
        var moved = new ArrayList<Move>();
        var restaffed = new ArrayList<Restaffing>();
        var added = new ArrayList<TimelineEntry>();
        for (TimelineEntry entry : second) {
            TimelineEntry was = before.remove(entry.id());
            if (was == null) {
                added.add(entry);
                continue;
            }
            List<String> joined = without(entry.crew(), was.crew());
            List<String> left = without(was.crew(), entry.crew());
            if (!was.start().equals(entry.start()) || !was.end().equals(entry.end())) {
                moved.add(new Move(entry, was.start(), was.end(), joined, left));
            } else if (!joined.isEmpty() || !left.isEmpty()) {
                restaffed.add(new Restaffing(entry, joined, left));
            }
        }
        return new TimelineDiff(moved, restaffed, added, List.copyOf(before.values()));
    }

    private static List<String> without(List<String> people, List<String> others) {
        var rest = new HashSet<>(others);
        return people.stream().filter(person -> !rest.contains(person)).toList();
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return moved.isEmpty() && restaffed.isEmpty() && added.isEmpty() && lost.isEmpty();
    }

    /** Ids of all entries that differ. */
    public List<String> ids() {
        var ids = new ArrayList<String>();
        moved.forEach(move -> ids.add(move.entry().id()));
        restaffed.forEach(one -> ids.add(one.entry().id()));
        added.forEach(entry -> ids.add(entry.id()));
        lost.forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
