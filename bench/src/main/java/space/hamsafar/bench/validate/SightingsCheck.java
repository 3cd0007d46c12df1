package space.hamsafar.bench.validate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.EphemerisSegment;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.OrbitSource;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.message.OemReader;
import space.hamsafar.orbit.message.OrbitFiles;
import space.hamsafar.orbit.window.HorizonMask;
import space.hamsafar.orbit.window.Observer;
import space.hamsafar.orbit.window.Passes;
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.SitePass;
import space.hamsafar.orbit.window.VisiblePart;

/**
 * Passes over cities that NASA published for the public, against ours from the ephemeris that NASA published on the same
 * day.
 *
 * <p>The published instants are to the minute and the elevations to the degree. A pass that the Earth's shadow or the
 * twilight cuts is published with the elevation at which it appears, so those entries test the light as well.
 */
final class SightingsCheck {
    static final Check CHECK = new Check(
            "passes",
            "visible passes over cities published by NASA, from NASA's ephemeris of the same day",
            SightingsCheck::measure);

    private static final String EPHEMERIS = "iss-oem/ISS.OEM_J2K_EPH.2022-02-11.xml.gz";
    private static final String PASSES = "iss-sightings/XMLsightingData_citiesINT02.xml.gz";
    private static final String CITIES = "iss-sightings/cities-INT02.csv";
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);
    private static final Duration SAME_PASS = Duration.ofMinutes(15);
    private static final int LEAST_ELEVATION_DEG = 10;
    private static final double HALF_A_DEGREE = 0.5;

    private SightingsCheck() {}

    /** A published pass and ours. */
    private record Pair(Sightings published, Optional<SitePass> own) {
        Optional<VisiblePart> part() {
            return own.flatMap(SitePass::visible);
        }

        boolean startsWithinAMinute() {
            return own.map(pass -> part().map(p -> p.interval().getStart())
                            .orElse(pass.pass().rise()))
                    .filter(start ->
                            Duration.between(published.appears(), start).abs().compareTo(ONE_MINUTE) <= 0)
                    .isPresent();
        }
    }

    private static List<Measure> measure(Path data) {
        SampledTrack track = track(data.resolve(EPHEMERIS));
        Map<String, GroundSite> cities = Sightings.cities(data.resolve(CITIES));
        List<Sightings> published = Sightings.read(data.resolve(PASSES)).stream()
                .filter(sighting -> cities.containsKey(sighting.city()))
                .toList();
        Map<String, List<SitePass>> own = own(track, cities);
        List<Pair> pairs = published.stream()
                .map(sighting -> new Pair(sighting, nearest(sighting, own)))
                .toList();
        List<Pair> atTen = only(pairs, pair -> pair.published.fromElevationDeg() == LEAST_ELEVATION_DEG);
        List<Pair> cut = only(pairs, pair -> pair.published.fromElevationDeg() > LEAST_ELEVATION_DEG + 1);
        double share = percent(atTen, Pair::startsWithinAMinute);
        double median = median(pairs, SightingsCheck::elevationMiss);
        double beyond = median(pairs, pair -> Math.max(0, Math.abs(elevationMiss(pair)) - HALF_A_DEGREE));
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure(
                "entries at 10° that start within one minute",
                "≥ 96 %",
                String.format(Locale.ROOT, "%.1f %%", share),
                share >= 96,
                atTen.size() + " entries, " + cities.size() + " cities"));
        measures.add(new Measure(
                "median difference of maximum elevation, ours less published",
                "≤ 0.2°",
                String.format(Locale.ROOT, "%.2f°", median),
                Math.abs(median) <= 0.2,
                pairs.size() + " entries, over the visible part"));
        measures.add(Measure.told(
                "median of the same without its sign",
                String.format(Locale.ROOT, "%.2f°", median(pairs, pair -> Math.abs(elevationMiss(pair)))),
                "rounding to whole degrees alone makes 0.25°"));
        measures.add(Measure.told(
                "median of what is beyond the rounding to whole degrees",
                String.format(Locale.ROOT, "%.2f°", beyond),
                ""));
        measures.add(Measure.told(
                "entries that appear higher, begun by shadow or dusk in ours",
                String.format(Locale.ROOT, "%.1f %%", percent(cut, SightingsCheck::isCut)),
                cut.size() + " entries"));
        measures.add(Measure.told(
                "of these, appearing within one minute",
                String.format(Locale.ROOT, "%.1f %%", percent(cut, Pair::startsWithinAMinute)),
                ""));
        measures.add(Measure.told(
                "median difference of the elevation at which they appear",
                String.format(Locale.ROOT, "%.2f°", median(cut, SightingsCheck::appearanceMiss)),
                "the published shadow ends some seconds later"));
        measures.add(Measure.told(
                "entries without a visible pass of ours",
                String.valueOf(only(pairs, pair -> pair.part().isEmpty()).size()),
                "of " + pairs.size()));
        return measures;
    }

    /** The station's way by the message, as every command takes it. */
    private static SampledTrack track(Path message) {
        List<OrbitSource> sources =
                OrbitFiles.read(List.of(message), "", Astrodynamics.EMBEDDED, EarthOrientation.BUILT_IN);
        List<EphemerisSegment> segments =
                OemReader.read(message, Astrodynamics.EMBEDDED).segments();
        Interval period = Interval.of(
                segments.getFirst().usable().getStart(),
                segments.getLast().usable().getEnd());
        return SampledTrack.of(StationOrbit.of(sources, EarthOrientation.BUILT_IN), period);
    }

    private static double elevationMiss(Pair pair) {
        return pair.part().map(VisiblePart::maxElevationDeg).orElse(Double.NaN) - pair.published.maxElevationDeg();
    }

    private static double appearanceMiss(Pair pair) {
        return pair.part().map(VisiblePart::beginElevationDeg).orElse(Double.NaN) - pair.published.fromElevationDeg();
    }

    private static Map<String, List<SitePass>> own(SampledTrack track, Map<String, GroundSite> cities) {
        List<Observer> observers = cities.values().stream()
                .map(city -> new Observer(city, HorizonMask.NONE, Observer.CIVIL_TWILIGHT_DEG))
                .toList();
        Interval period = track.covered();
        Map<String, List<SitePass>> own = new HashMap<>();
        for (SitePass pass : Passes.over(track, observers, period)) {
            own.computeIfAbsent(pass.pass().siteId(), id -> new ArrayList<>()).add(pass);
        }
        return own;
    }

    private static Optional<SitePass> nearest(Sightings sighting, Map<String, List<SitePass>> own) {
        return own.getOrDefault(sighting.city(), List.of()).stream()
                .filter(pass -> distance(pass, sighting.appears()).compareTo(SAME_PASS) < 0)
                .min(Comparator.comparing(pass -> distance(pass, sighting.appears())));
    }

    private static Duration distance(SitePass pass, Instant at) {
        return Duration.between(pass.pass().culmination(), at).abs();
    }

    private static List<Pair> only(List<Pair> pairs, Predicate<Pair> kept) {
        return pairs.stream().filter(kept).toList();
    }

    private static double percent(List<Pair> pairs, Predicate<Pair> holds) {
        return pairs.isEmpty() ? 0 : 100.0 * only(pairs, holds).size() / pairs.size();
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        double[] figures = pairs.stream()
                .filter(pair -> pair.part().isPresent())
                .mapToDouble(figure)
                .sorted()
                .toArray();
        return figures.length == 0 ? Double.NaN : figures[figures.length / 2];
    }

    private static boolean isCut(Pair pair) {
        return pair.part()
                .filter(part -> part.beginsWith() != VisiblePart.Edge.HORIZON)
                .isPresent();
    }
}
