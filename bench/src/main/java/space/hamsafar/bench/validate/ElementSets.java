package space.hamsafar.bench.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orekit.errors.OrekitException;
import org.orekit.propagation.analytical.tle.TLE;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.MeanElements;

/** Histories of two-line element sets, read by Orekit apart from the project's own reader. */
final class ElementSets {
    private static final double REV_PER_DAY = 86_400 / (2 * Math.PI);

    private ElementSets() {}

    /** The sets of files, by epoch. */
    static List<MeanElements> read(List<Path> files) {
        List<MeanElements> sets = new ArrayList<>();
        for (Path file : files) {
            try {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i + 2 < lines.size(); i += 3) {
                    sets.add(elements(lines.get(i), lines.get(i + 1), lines.get(i + 2)));
                }
            } catch (IOException | OrekitException | IllegalArgumentException e) {
                throw new BenchException(file + " cannot be read as element sets: " + e.getMessage(), e);
            }
        }
        sets.sort(Comparator.comparing(MeanElements::epoch));
        return List.copyOf(sets);
    }

    private static MeanElements elements(String name, String line1, String line2) {
        TLE tle = new TLE(line1, line2, Astrodynamics.EMBEDDED.getTimeScales().getUTC());
        return new MeanElements(
                name.strip(),
                String.valueOf(tle.getLaunchYear()),
                tle.getSatelliteNumber(),
                tle.getDate().toInstant(Astrodynamics.EMBEDDED.getTimeScales()),
                tle.getMeanMotion() * REV_PER_DAY,
                tle.getE(),
                Math.toDegrees(tle.getI()),
                Math.toDegrees(tle.getRaan()),
                Math.toDegrees(tle.getPerigeeArgument()),
                Math.toDegrees(tle.getMeanAnomaly()),
                tle.getBStar(),
                tle.getMeanMotionFirstDerivative() * REV_PER_DAY * 86_400 / 2);
    }

    /** The last set before an instant. */
    static Optional<MeanElements> before(List<MeanElements> sets, Instant instant) {
        return sets.stream().filter(set -> set.epoch().isBefore(instant)).reduce((first, second) -> second);
    }

    static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }
}
