package space.hamsafar.bench.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;

/** How far the node and the place on the orbit drift from what a set foretold, by later sets of the same history. */
final class AgeOfElements {
    private static final double[] AGES_DAYS = {1, 3, 7, 14, 30, 60};
    private static final double SAME_AGE = 0.15;
    private static final double TWO_OF_THREE = 0.683;

    private AgeOfElements() {}

    /** Measures at a few ages: errors that two of three pairs of sets stay under. */
    static List<Measure> measures(List<MeanElements> sets) {
        List<Measure> measures = new ArrayList<>();
        for (double age : AGES_DAYS) {
            List<Double> node = new ArrayList<>();
            List<Double> along = new ArrayList<>();
            for (MeanElements set : sets) {
                sets.stream()
                        .filter(later -> Math.abs(ElementSets.days(set.epoch(), later.epoch()) / age - 1) < SAME_AGE)
                        .findFirst()
                        .ifPresent(later -> {
                            node.add(nodeErrorDeg(set, later));
                            along.add(alongErrorDeg(set, later));
                        });
            }
            measures.add(Measure.told(
                    String.format(Locale.ROOT, "node and place foretold %.0f days ahead, two of three within", age),
                    String.format(Locale.ROOT, "%.3f°, %.1f°", quantile(node), quantile(along)),
                    node.size() + " pairs of sets, reboosts included"));
        }
        return measures;
    }

    private static double nodeErrorDeg(MeanElements set, MeanElements later) {
        double foretold = StationOrbit.of(set).raanDegAt(later.epoch());
        return Math.abs(Math.IEEEremainder(foretold - later.raanDeg(), 360));
    }

    private static double alongErrorDeg(MeanElements set, MeanElements later) {
        Vector3D foretold = position(set, later);
        return Math.toDegrees(Vector3D.angle(foretold, position(later, later)));
    }

    private static Vector3D position(MeanElements set, MeanElements at) {
        StationState state = StationOrbit.of(set).stateAt(at.epoch(), StationFrame.TEME);
        return new Vector3D(state.xKm(), state.yKm(), state.zKm());
    }

    private static double quantile(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (TWO_OF_THREE * (sorted.size() - 1)));
    }
}
