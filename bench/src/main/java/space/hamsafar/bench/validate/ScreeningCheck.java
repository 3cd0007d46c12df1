package space.hamsafar.bench.validate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.threeten.extra.Interval;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.conjunction.Approach;
import space.hamsafar.orbit.conjunction.Catalogue;
import space.hamsafar.orbit.conjunction.Screening;
import space.hamsafar.orbit.conjunction.ScreeningReport;

/** Screening against brute force: every 5th second of every so-many-th object, by Orekit alone and without any filter. */
final class ScreeningCheck {
    static final Check CHECK = new Check(
            "screening",
            "approaches to Tianhe found in the catalogue against sampling every five seconds without a filter",
            ScreeningCheck::measure);

    private static final int STATION = 48274;
    private static final int EVERY = 64;
    private static final double THRESHOLD_KM = 400;
    private static final double STEP_S = 5;
    private static final Interval PERIOD = Interval.of(Instant.parse("2026-08-22T12:00:00Z"), Duration.ofHours(36));

    private ScreeningCheck() {}

    /** One minimum of the distance found by sampling. */
    private record Minimum(int number, double seconds, double km) {}

    private static List<Measure> measure(Path data) {
        Path file = data.resolve("catalog/celestrak-active-2026-08-22.tle.gz");
        Catalogue whole = Catalogue.read(file);
        ScreeningReport report = Screening.of(
                whole.find(STATION).orElseThrow(() -> new BenchException(file + " lacks Tianhe")),
                whole,
                PERIOD,
                THRESHOLD_KM);
        Set<Integer> companions = new HashSet<>(
                report.companions().stream().map(Approach::catalogueNumber).toList());
        List<TLE> sample = new ArrayList<>();
        TLE station = read(file, sample);
        sample.removeIf(set -> companions.contains(set.getSatelliteNumber()) || set.getSatelliteNumber() == STATION);
        List<Minimum> expected = minima(station, sample);
        return compare(report, sample, expected);
    }

    private static List<Measure> compare(ScreeningReport report, List<TLE> sample, List<Minimum> expected) {
        Set<Integer> numbers =
                new HashSet<>(sample.stream().map(TLE::getSatelliteNumber).toList());
        List<Approach> found = report.approaches().stream()
                .filter(approach -> numbers.contains(approach.catalogueNumber()))
                .toList();
        int missed = 0;
        double worstSeconds = 0;
        double worstKm = 0;
        for (Minimum minimum : expected) {
            boolean matched = false;
            for (Approach approach : found) {
                double seconds =
                        Duration.between(PERIOD.getStart(), approach.closest()).toMillis() / 1000.0;
                if (approach.catalogueNumber() == minimum.number()
                        && Math.abs(seconds - minimum.seconds()) < 3 * STEP_S) {
                    matched = true;
                    worstSeconds = Math.max(worstSeconds, Math.abs(seconds - minimum.seconds()));
                    worstKm = Math.max(worstKm, Math.abs(approach.missKm() - minimum.km()));
                }
            }
            missed += matched ? 0 : 1;
        }
        return List.of(
                new Measure(
                        "approaches below 400 km missed",
                        "0",
                        missed + " of " + expected.size(),
                        missed == 0,
                        sample.size() + " objects, every 64th of the catalogue, 36 hours"),
                new Measure(
                        "approaches told that sampling does not show",
                        "0",
                        Integer.toString(found.size() - (expected.size() - missed)),
                        found.size() == expected.size() - missed,
                        ""),
                Measure.told(
                        "largest difference of instant and distance",
                        String.format(Locale.ROOT, "%.2f s, %.3f km", worstSeconds, worstKm),
                        "a parabola through samples is the rougher of the two"));
    }

    private static TLE read(Path file, List<TLE> sample) {
        TLE station = null;
        int count = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String first = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("1 ")) {
                    first = line;
                } else if (line.startsWith("2 ")) {
                    TLE set = new TLE(
                            first, line, Astrodynamics.EMBEDDED.getTimeScales().getUTC());
                    station = set.getSatelliteNumber() == STATION ? set : station;
                    if (count++ % EVERY == 0) {
                        sample.add(set);
                    }
                }
            }
        } catch (IOException fault) {
            throw new BenchException(file + " cannot be read: " + fault.getMessage(), fault);
        }
        if (station == null) {
            throw new BenchException(file + " lacks Tianhe");
        }
        return station;
    }

    private static List<Minimum> minima(TLE station, List<TLE> sample) {
        int count = (int) (PERIOD.toDuration().toSeconds() / STEP_S);
        Vector3D[] own = way(station, count);
        List<Minimum> minima = new ArrayList<>();
        for (TLE set : sample) {
            Vector3D[] other = way(set, count);
            for (int i = 1; i < count; i++) {
                double before = own[i - 1].distanceSq(other[i - 1]);
                double here = own[i].distanceSq(other[i]);
                double after = own[i + 1].distanceSq(other[i + 1]);
                if (here < before && here <= after) {
                    double bend = before - 2 * here + after;
                    double least = here - (before - after) * (before - after) / (8 * bend);
                    double km = Math.sqrt(Math.max(0, least)) / 1000;
                    if (km <= THRESHOLD_KM) {
                        double seconds = (i + (before - after) / (2 * bend)) * STEP_S;
                        minima.add(new Minimum(set.getSatelliteNumber(), seconds, km));
                    }
                }
            }
        }
        return minima;
    }

    private static Vector3D[] way(TLE set, int count) {
        var teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        var propagator =
                TLEPropagator.selectExtrapolator(set, FrameAlignedProvider.of(teme), Constants.JPL_SSD_EARTH_GM, teme);
        AbsoluteDate start = new AbsoluteDate(
                PERIOD.getStart(), Astrodynamics.EMBEDDED.getTimeScales().getUTC());
        Vector3D[] way = new Vector3D[count + 1];
        for (int i = 0; i <= count; i++) {
            way[i] = propagator.getPVCoordinates(start.shiftedBy(i * STEP_S)).getPosition();
        }
        return way;
    }
}
