package space.hamsafar.orbit.altitude;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.hamsafar.orbit.MeanElements;

/**
 * Element sets of one object in order of epoch: how its altitude went.
 *
 * @param sets at least one set, epochs strictly rising by a minute or more, one catalogue number
 */
public record AltitudeHistory(List<MeanElements> sets) {
    private static final Duration SAME_EPOCH = Duration.ofMinutes(1);

    /** Checks the order; {@link IllegalArgumentException} if the sets are empty, mixed or out of order. */
    public AltitudeHistory {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("a history without element sets; give at least one");
        }
        for (int i = 1; i < sets.size(); i++) {
            MeanElements before = sets.get(i - 1);
            MeanElements set = sets.get(i);
            if (set.catalogueNumber() != before.catalogueNumber()) {
                throw new IllegalArgumentException("sets of objects %s and %s; give those of one object"
                        .formatted(before.catalogueNumber(), set.catalogueNumber()));
            }
            if (Duration.between(before.epoch(), set.epoch()).compareTo(SAME_EPOCH) < 0) {
                throw new IllegalArgumentException(
                        "set of %s does not follow the one before; use of()".formatted(set.epoch()));
            }
        }
    }

    /** Sorts the sets of one object; of sets within a minute the last in the list stays. */
    public static AltitudeHistory of(List<MeanElements> sets) {
        List<MeanElements> sorted = new ArrayList<>(sets);
        sorted.sort(Comparator.comparing(MeanElements::epoch));
        List<MeanElements> kept = new ArrayList<>();
        for (MeanElements set : sorted) {
            if (!kept.isEmpty()
                    && Duration.between(kept.getLast().epoch(), set.epoch()).compareTo(SAME_EPOCH) < 0) {
                kept.removeLast();
            }
            kept.add(set);
        }
        return new AltitudeHistory(kept);
    }

    /** The sets that were known at an instant: those with an epoch at or before it. May be refused as empty. */
    public AltitudeHistory until(Instant instant) {
        return new AltitudeHistory(
                sets.stream().filter(set -> !set.epoch().isAfter(instant)).toList());
    }

    /** The newest set. */
    public MeanElements last() {
        return sets.getLast();
    }

    /** Mean altitude at the epochs. */
    public List<AltitudeSample> samples() {
        return sets.stream()
                .map(set -> AltitudeSample.observed(set.epoch(), set.meanAltitudeKm()))
                .toList();
    }
}
