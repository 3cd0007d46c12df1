package space.hamsafar.programme.execution;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.TimelineDiff;
import space.hamsafar.programme.flight.TimelineEntry;

/**
 * A timeline from now on.
 *
 * @param plan the flight plan with past and future
 * @param now first instant at which anything could still be changed
 * @param begun ids of the entries that have begun, which stand as they were
 * @param skipped ids of the entries that will not be done
 * @param progress how far ahead or behind everybody was before
 * @param late what began or ended later than planned, or should have begun
 * @param changes how the future differs from what was planned
 * @param lost entries of the old future that found no place; what was skipped is not among them
 * @param notes what was concluded from the statuses, each in a sentence
 */
public record Replan(
        FlightPlan plan,
        Instant now,
        Set<String> begun,
        Set<String> skipped,
        CrewProgress progress,
        List<Late> late,
        TimelineDiff changes,
        List<TimelineEntry> lost,
        List<String> notes) {

    public Replan {
        begun = Set.copyOf(begun);
        skipped = Set.copyOf(skipped);
        late = List.copyOf(late);
        lost = List.copyOf(lost);
        notes = List.copyOf(notes);
    }

    /**
     * An entry that is late.
     *
     * @param entry as it was planned
     * @param minutes by which its end, or for what has not begun its start, comes later
     * @param pushes ids of the entries that moved or were lost because of it, the nearest first
     */
    public record Late(TimelineEntry entry, long minutes, List<String> pushes) {

        public Late {
            pushes = List.copyOf(pushes);
        }
    }
}
