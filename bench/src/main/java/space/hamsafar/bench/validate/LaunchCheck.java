package space.hamsafar.bench.validate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LaunchWindow;
import space.hamsafar.orbit.window.LaunchWindows;
import space.hamsafar.orbit.window.PlaneRule;

/** The launch rule against the lift-offs of the ships to the China Space Station. */
final class LaunchCheck {
    static final Check CHECK = new Check(
            "launch",
            "the launch rule against lift-offs at Jiuquan, from the last element set before each",
            LaunchCheck::measure);

    private static final GroundSite JIUQUAN = new GroundSite("Jiuquan", 40.958, 100.291, 0, 0);
    private static final double SAME_OFFSET_DEG = 0.05;
    private static final double ONE_MINUTE = 60;
    private static final double THREE_DAYS = 3;
    private static final double TEN_DAYS = 10;
    private static final double QUIET_KM = 3;

    /** J2 of the Earth, its equatorial radius in kilometres and its gravitational parameter, km³/s². */
    private static final double[] EARTH = {1.08262668e-3, 6378.137, 398_600.4418};

    private LaunchCheck() {}

    /** A lift-off and the offset that the last set before it gives. */
    private record Flown(LiftOff liftOff, StationOrbit orbit, double ageDays, double offsetDeg, double phaseDeg) {}

    private static List<Measure> measure(Path data) {
        Path history = data.resolve("tle-history");
        Path tianhe = history.resolve("css-tianhe-48274.3le");
        List<Flown> byTianhe = flown(ElementSets.read(List.of(tianhe)));
        List<Flown> byNewest = flown(ElementSets.read(
                List.of(tianhe, history.resolve("css-wentian-53239.3le"), history.resolve("css-mengtian-54216.3le"))));
        List<Measure> measures = new ArrayList<>();
        double worst = worst(byTianhe, flight -> firstOrderOffset(flight) - flight.liftOff.offsetDeg());
        measures.add(new Measure(
                "greatest difference from the derived offsets",
                "≤ 0.05°",
                String.format(Locale.ROOT, "%.3f°", worst),
                worst <= SAME_OFFSET_DEG,
                byTianhe.size() + " lift-offs by sets of Tianhe, node carried by the first-order drift as there; "
                        + (LiftOff.FLOWN.size() - byTianhe.size()) + " without a set of the ten days before"));
        double used = worst(byTianhe, flight -> flight.offsetDeg - flight.liftOff.offsetDeg());
        measures.add(new Measure(
                "the same with the drift that the windows use",
                "≤ 0.05°",
                String.format(Locale.ROOT, "%.3f°", used),
                used <= SAME_OFFSET_DEG,
                "SGP4's, the harmonics from the sixth on, Sun and Moon"));
        measures.add(drift(ElementSets.read(List.of(tianhe))));
        byNewest.forEach(flight -> measures.add(lift(byNewest, flight)));
        measures.addAll(AgeOfElements.measures(ElementSets.read(List.of(tianhe))));
        return measures;
    }

    /** How fast the node moves between sets, less what is foretold: apart from reboosts, with the mean of both drifts. */
    private static Measure drift(List<MeanElements> sets) {
        List<Double> misses = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            MeanElements from = sets.get(i);
            for (MeanElements to : sets.subList(i + 1, sets.size())) {
                double days = ElementSets.days(from.epoch(), to.epoch());
                if (days > TEN_DAYS) {
                    break;
                }
                if (days >= 1 && Math.abs(to.semiMajorAxisKm() - from.semiMajorAxisKm()) < QUIET_KM) {
                    double foretold = (StationOrbit.of(from).nodeDriftDegPerDay()
                                    + StationOrbit.of(to).nodeDriftDegPerDay())
                            / 2;
                    double turned = Math.IEEEremainder(to.raanDeg() - from.raanDeg() - foretold * days, 360);
                    misses.add(turned / days);
                }
            }
        }
        double[] sorted = misses.stream().mapToDouble(miss -> miss).sorted().toArray();
        return Measure.told(
                "drift of the node between sets, less the foretold: median",
                String.format(Locale.ROOT, "%+.4f° a day", sorted[sorted.length / 2]),
                String.format(
                        Locale.ROOT,
                        "90 %% of %d pairs, 1 to 10 days apart without a reboost, from %+.4f to %+.4f",
                        sorted.length,
                        sorted[sorted.length / 20],
                        sorted[sorted.length - 1 - sorted.length / 20]));
    }

    private static double worst(List<Flown> flown, ToDoubleFunction<Flown> miss) {
        return flown.stream()
                .mapToDouble(flight -> Math.abs(miss.applyAsDouble(flight)))
                .max()
                .orElse(Double.NaN);
    }

    private static List<Flown> flown(List<MeanElements> sets) {
        return LiftOff.FLOWN.stream()
                .flatMap(liftOff -> flown(sets, liftOff).stream())
                .filter(flight -> flight.ageDays <= TEN_DAYS)
                .toList();
    }

    private static Optional<Flown> flown(List<MeanElements> sets, LiftOff liftOff) {
        return ElementSets.before(sets, liftOff.instant()).map(set -> {
            StationOrbit orbit = StationOrbit.of(set);
            Instant at = liftOff.instant();
            double offset = LaunchWindows.offsetDeg(orbit, JIUQUAN, at);
            double phase = window(orbit, offset, at).phaseAngleDeg();
            return new Flown(liftOff, orbit, ElementSets.days(set.epoch(), at), offset, phase);
        });
    }

    private static Measure lift(List<Flown> all, Flown flight) {
        double others = all.stream()
                .filter(other -> !other.equals(flight))
                .mapToDouble(Flown::offsetDeg)
                .average()
                .orElse(Double.NaN);
        Instant found = window(flight.orbit, others, flight.liftOff.instant()).liftOff();
        double seconds = Duration.between(flight.liftOff.instant(), found).toMillis() / 1000.0;
        boolean young = flight.ageDays <= THREE_DAYS;
        return new Measure(
                "lift-off " + flight.liftOff.instant() + " from the other flights' offset",
                young ? "≤ 60 s" : "",
                String.format(Locale.ROOT, "%+.0f s", seconds),
                !young || Math.abs(seconds) <= ONE_MINUTE,
                String.format(
                        Locale.ROOT,
                        "offset %.3f°, phase angle %.1f°, set %.1f days old",
                        flight.offsetDeg,
                        flight.phaseDeg > 180 ? flight.phaseDeg - 360 : flight.phaseDeg,
                        flight.ageDays));
    }

    private static LaunchWindow window(StationOrbit orbit, double offsetDeg, Instant near) {
        Interval period = Interval.of(near.minus(Duration.ofHours(2)), near.plus(Duration.ofHours(2)));
        return LaunchWindows.into(orbit, JIUQUAN, new PlaneRule(offsetDeg, 0.1, "flown"), period)
                .getFirst();
    }

    /** The offset with the node carried by the first-order drift of J2 alone. */
    private static double firstOrderOffset(Flown flight) {
        MeanElements set = flight.orbit.elements();
        double axis = set.semiMajorAxisKm();
        double motion = Math.sqrt(EARTH[2] / (axis * axis * axis));
        double ratio = EARTH[1] / (axis * (1 - set.eccentricity() * set.eccentricity()));
        double radPerSecond = -1.5 * EARTH[0] * ratio * ratio * motion * Math.cos(Math.toRadians(set.inclinationDeg()));
        double firstOrder = Math.toDegrees(radPerSecond) * 86_400;
        return flight.offsetDeg + (flight.orbit.nodeDriftDegPerDay() - firstOrder) * flight.ageDays;
    }
}
