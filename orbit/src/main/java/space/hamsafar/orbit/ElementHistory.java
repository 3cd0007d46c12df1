package space.hamsafar.orbit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.utils.PVCoordinates;
import space.hamsafar.orbit.sgp4.Sgp4;
import space.hamsafar.orbit.sgp4.Sgp4Outcome;

/**
 * Element sets of one object: at each instant the set with the nearest epoch is carried by SGP4, up to 400 days.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ElementHistory implements OrbitSource {
    static final Duration REACH = Duration.ofDays(400);

    private final List<MeanElements> sets;
    private final Sgp4[] sgp4;
    private final long[] borders;
    private volatile @Nullable PredictionError error;

    private ElementHistory(List<MeanElements> sets) {
        this.sets = List.copyOf(sets);
        this.sgp4 = sets.stream().map(set -> Sgp4.of(set.sgp4())).toArray(Sgp4[]::new);
        this.borders = new long[sets.size() - 1];
        for (int i = 0; i < borders.length; i++) {
            borders[i] = (sets.get(i).epoch().toEpochMilli()
                            + sets.get(i + 1).epoch().toEpochMilli())
                    / 2;
        }
    }

    /**
     * The history of one object; the sets may be in any order, and of two with one epoch the later in the list stays.
     *
     * @throws IllegalArgumentException if there is no set, or they are of several objects
     */
    public static ElementHistory of(List<MeanElements> sets) {
        List<MeanElements> sorted = new ArrayList<>(sets);
        sorted.sort(Comparator.comparing(MeanElements::epoch));
        List<MeanElements> kept = new ArrayList<>();
        for (MeanElements set : sorted) {
            if (set.catalogueNumber() != sorted.getFirst().catalogueNumber()) {
                throw new IllegalArgumentException("element sets of objects %s and %s; choose one of them"
                        .formatted(sorted.getFirst().catalogueNumber(), set.catalogueNumber()));
            }
            if (!kept.isEmpty() && kept.getLast().epoch().equals(set.epoch())) {
                kept.removeLast();
            }
            kept.add(set);
        }
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("a history without element sets; give at least one");
        }
        return new ElementHistory(kept);
    }

    /** The sets in order of epoch. */
    public List<MeanElements> sets() {
        return sets;
    }

    @Override
    public boolean reaches(Instant instant) {
        return ageAt(instant).compareTo(REACH) <= 0;
    }

    @Override
    public MeanElements elementsNear(Instant instant) {
        return sets.get(nearest(instant));
    }

    @Override
    public PVCoordinates temeAt(Instant instant) {
        int set = nearest(instant);
        double[] state = new double[6];
        double minutes = Ranges.seconds(sets.get(set).epoch(), instant) / 60;
        if (sgp4[set].stateAt(minutes, state) != Sgp4Outcome.GOOD) {
            throw new OrbitException("SGP4 cannot carry the elements of %s to %s; give a newer set"
                    .formatted(sgp4[set].epoch(), instant));
        }
        return new PVCoordinates(
                new Vector3D(state[0] * 1000, state[1] * 1000, state[2] * 1000),
                new Vector3D(state[3] * 1000, state[4] * 1000, state[5] * 1000));
    }

    @Override
    public Accuracy accuracyAt(Instant instant) {
        PredictionError known = error;
        if (known == null) {
            known = PredictionError.of(sets);
            error = known;
        }
        return known.at(ageAt(instant));
    }

    @Override
    public String describe(Instant instant) {
        MeanElements set = elementsNear(instant);
        return String.format(
                Locale.ROOT,
                "elements of %.19sZ, %.1f days away",
                set.epoch(),
                Ranges.seconds(ageAt(instant)) / 86_400);
    }

    private Duration ageAt(Instant instant) {
        return Duration.between(elementsNear(instant).epoch(), instant).abs();
    }

    private int nearest(Instant instant) {
        if (borders.length == 0) {
            return 0;
        }
        if (instant.equals(Instant.MAX)) {
            return borders.length;
        }
        int place = Arrays.binarySearch(borders, instant.toEpochMilli());
        return place >= 0 ? place : -place - 1;
    }
}
