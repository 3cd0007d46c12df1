package space.hamsafar.bench.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.EphemerisSegment;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitSource;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.message.OemReader;
import space.hamsafar.orbit.message.OrbitFiles;

/** Ephemerides that agencies published: left-out states against interpolation, and element sets against them by age. */
final class EphemerisCheck {
    static final Check CHECK = new Check(
            "ephemerides",
            "ephemerides of the ISS and the China Space Station: states left out and interpolated, and SGP4 from element sets by age",
            EphemerisCheck::measure);

    private static final int MOST_DAYS = 10;
    private static final double HALF_A_DAY = 0.5;

    /** Mean elements fitted to an ephemeris scatter by tens of metres; no reboost raises the orbit by less. */
    private static final double RAISED_KM = 0.3;

    private EphemerisCheck() {}

    private static List<Measure> measure(Path data) {
        List<List<Double>> byDay = new ArrayList<>();
        for (int day = 0; day <= MOST_DAYS; day++) {
            byDay.add(new ArrayList<>());
        }
        List<MeanElements> sets = ElementSets.read(List.of(data.resolve("tle-history/iss-25544.3le")));
        List<LeftOutStates.Miss> left = new ArrayList<>();
        for (Path file : files(data.resolve("iss-oem"), ".gz")) {
            for (EphemerisSegment segment :
                    OemReader.read(file, Astrodynamics.EMBEDDED).segments()) {
                left.addAll(LeftOutStates.of(segment));
            }
            List<OrbitSource> source =
                    OrbitFiles.read(List.of(file), "", Astrodynamics.EMBEDDED, EarthOrientation.BUILT_IN);
            predict(StationOrbit.of(source, EarthOrientation.BUILT_IN), sets, byDay);
        }
        List<Measure> measures = new ArrayList<>(LeftOutStates.measures("ISS", left));
        measures.addAll(LeftOutStates.measures("China Space Station", chinese(data.resolve("css-oem"))));
        for (int day = 0; day <= MOST_DAYS; day++) {
            measures.add(age(day, byDay.get(day)));
        }
        return measures;
    }

    private static List<LeftOutStates.Miss> chinese(Path folder) {
        List<LeftOutStates.Miss> left = new ArrayList<>();
        for (Path file : files(folder, ".dat")) {
            for (EphemerisSegment segment :
                    OemReader.read(file, Astrodynamics.EMBEDDED).segments()) {
                left.addAll(LeftOutStates.of(segment));
            }
        }
        return left;
    }

    private static Measure age(int day, List<Double> misses) {
        double[] sorted = misses.stream().mapToDouble(miss -> miss).sorted().toArray();
        String what = "SGP4, sets %s days old: median, and 95 %% under, km".formatted(day);
        if (sorted.length == 0) {
            return Measure.told(what, "none", "");
        }
        double median = sorted[sorted.length / 2];
        String measured = String.format(Locale.ROOT, "%.2f, %.2f", median, sorted[(int) (sorted.length * 0.95)]);
        String note = sorted.length + " instants";
        return day == 0
                ? new Measure(what, "median ≤ 1.5", measured, median <= 1.5, note)
                : Measure.told(what, measured, note);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new BenchException(folder + " cannot be read: " + fault.getMessage(), fault);
        }
    }

    /**
     * Errors on the first two days of an ephemeris, when it is a measured orbit and hardly a forecast; of sets from half a
     * day young to ten days old, if nothing raised the orbit between.
     */
    private static void predict(StationOrbit truth, List<MeanElements> sets, List<List<Double>> byDay) {
        for (int step = 0; step <= 96; step++) {
            Instant at = truth.begin().plus(Duration.ofMinutes(30L * step));
            double axis = truth.elementsNear(at).semiMajorAxisKm();
            for (int i = sets.size() - 1; i >= 0; i--) {
                MeanElements set = sets.get(i);
                double days = ElementSets.days(set.epoch(), at);
                if (days < -HALF_A_DAY || days < 0 && set.semiMajorAxisKm() > axis + RAISED_KM) {
                    continue;
                }
                if (days > MOST_DAYS + HALF_A_DAY || axis > set.semiMajorAxisKm() + RAISED_KM) {
                    break;
                }
                axis = days < 0 ? axis : set.semiMajorAxisKm();
                StationState predicted = StationOrbit.of(set).stateAt(at, StationFrame.EME2000);
                byDay.get((int) Math.round(Math.clamp(days, 0, MOST_DAYS)))
                        .add(missKm(predicted, truth.stateAt(at, StationFrame.EME2000)));
            }
        }
    }

    static double missKm(StationState a, StationState b) {
        return Math.sqrt(Arrays.stream(new double[] {a.xKm() - b.xKm(), a.yKm() - b.yKm(), a.zKm() - b.zKm()})
                .map(difference -> difference * difference)
                .sum());
    }
}
