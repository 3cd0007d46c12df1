package space.hamsafar.campaign.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Some applicants at a station.
 *
 * @param id unique in the calendar of a stage, such as {@code centrifuge/3}
 * @param station id
 * @param applicants ids; not empty
 * @param start first instant
 * @param end first instant after it
 * @param panel ids of staff who sit on the panel, in ascending order; empty at a station without one
 */
public record Slot(String id, String station, List<String> applicants, Instant start, Instant end, List<String> panel) {
    /** By start, then by id. */
    static final Comparator<Slot> ORDER = Comparator.comparing(Slot::start).thenComparing(Slot::id);

    public Slot {
        applicants = List.copyOf(applicants);
        panel = panel.stream().sorted().toList();
    }

    /** Whether it shares time with an interval. */
    boolean overlaps(Instant from, Instant until) {
        return start.isBefore(until) && end.isAfter(from);
    }

    /** The same without one of its applicants. */
    Slot without(String applicant) {
        List<String> others =
                applicants.stream().filter(one -> !one.equals(applicant)).toList();
        return new Slot(id, station, others, start, end, panel);
    }
}
