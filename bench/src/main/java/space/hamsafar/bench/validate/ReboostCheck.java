package space.hamsafar.bench.validate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.altitude.AltitudeHistory;
import space.hamsafar.orbit.altitude.Reboost;
import space.hamsafar.orbit.altitude.ReboostSearch;
import space.hamsafar.orbit.weather.CycleClimatology;
import space.hamsafar.orbit.weather.SpaceWeather;
import space.hamsafar.orbit.weather.SpaceWeatherFile;
import space.hamsafar.orbit.weather.WeatherOutlook;

/**
 * Reboosts found in element sets against what cannot be drag, against the other modules' own element sets, against spans
 * seen to be quiet, and against the burns that NASA's ephemerides list.
 */
final class ReboostCheck {
    static final Check CHECK = new Check(
            "reboosts",
            "reboosts found in the element sets of Tianhe and of the ISS against independent signs of them",
            ReboostCheck::measure);

    /** Rise between two sets that no drag and no noise explains. */
    private static final double CERTAIN_RISE_KM = 0.3;

    private static final double LONGEST_STEP_DAYS = 20;

    /**
     * Spans over which the altitude of Tianhe was seen to fall from set to set without a break, by eye on the plain list
     * of altitudes.
     */
    private static final List<Interval> QUIET = List.of(
            span("2021-12-23", "2022-02-23"),
            span("2023-09-07", "2023-10-10"),
            span("2023-11-02", "2024-01-02"),
            span("2024-06-13", "2024-07-09"),
            span("2024-08-07", "2024-09-17"),
            span("2024-12-19", "2025-01-07"),
            span("2025-01-23", "2025-03-14"),
            span("2025-06-05", "2025-07-01"),
            span("2025-07-24", "2025-10-14"),
            span("2025-12-04", "2026-01-30"),
            span("2026-02-03", "2026-04-03"),
            span("2026-05-24", "2026-06-30"));

    private ReboostCheck() {}

    private static Interval span(String from, String to) {
        return Interval.of(Instant.parse(from + "T00:00:00Z"), Instant.parse(to + "T00:00:00Z"));
    }

    private static List<Measure> measure(Path data) {
        Path sets = data.resolve("tle-history");
        SpaceWeather observed = SpaceWeatherFile.read(data.resolve("orbit-environment/SpaceWeather-All-v1.2.txt.gz"))
                .outlook(LocalDate.EPOCH);
        SpaceWeather climatology = WeatherOutlook.of(new CycleClimatology(), LocalDate.of(2026, 12, 1));
        AltitudeHistory tianhe = history(sets, "css-tianhe-48274.3le");
        List<Reboost> found = ReboostSearch.in(tianhe, observed);
        List<Reboost> plain = ReboostSearch.in(tianhe, climatology);
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.told(
                "raises and lowerings of Tianhe found",
                found.stream().filter(Reboost::isRaise).count() + " and "
                        + found.stream().filter(reboost -> !reboost.isRaise()).count(),
                plain.size() + " with the mean solar cycle instead of observed weather"));
        measures.add(certain(tianhe, found));
        measures.add(quiet("observed weather", found));
        measures.add(quiet("mean solar cycle", plain));
        for (String module : List.of("css-wentian-53239.3le", "css-mengtian-54216.3le")) {
            measures.addAll(byModule(module, found, tianhe, history(sets, module), observed));
        }
        measures.addAll(burns(data, ReboostSearch.in(history(sets, "iss-25544.3le"), observed)));
        return measures;
    }

    private static AltitudeHistory history(Path folder, String name) {
        return AltitudeHistory.of(ElementSets.read(List.of(folder.resolve(name))));
    }

    /** Steps in which the altitude rose: nothing but engines does that. */
    private static Measure certain(AltitudeHistory history, List<Reboost> found) {
        int rises = 0;
        int missed = 0;
        int tooSmall = 0;
        for (int i = 1; i < history.sets().size(); i++) {
            MeanElements from = history.sets().get(i - 1);
            MeanElements to = history.sets().get(i);
            double rise = to.meanAltitudeKm() - from.meanAltitudeKm();
            if (rise > CERTAIN_RISE_KM && ElementSets.days(from.epoch(), to.epoch()) <= LONGEST_STEP_DAYS) {
                rises++;
                Optional<Reboost> match = found.stream()
                        .filter(reboost -> !reboost.earliest().isAfter(from.epoch())
                                && !reboost.latest().isBefore(to.epoch()))
                        .findFirst();
                missed += match.isEmpty() ? 1 : 0;
                tooSmall += match.isPresent() && match.get().gainKm() < rise ? 1 : 0;
            }
        }
        return new Measure(
                "steps with a rise above 0.3 km in which none is found",
                "0",
                missed + " of " + rises,
                missed == 0 && tooSmall == 0,
                tooSmall + " found with less height than the plain rise");
    }

    private static Measure quiet(String weather, List<Reboost> found) {
        long invented = found.stream()
                .filter(reboost -> QUIET.stream()
                        .anyMatch(span -> span.overlaps(Interval.of(reboost.earliest(), reboost.latest()))))
                .count();
        double days =
                QUIET.stream().mapToDouble(span -> span.toDuration().toDays()).sum();
        return new Measure(
                "invented on quiet spans, " + weather,
                "0",
                Long.toString(invented),
                invented == 0,
                String.format(Locale.ROOT, "%d spans, %.0f days, chosen by eye", QUIET.size(), days));
    }

    /** A docked module is tracked as an object of its own, so its sets are other measurements of the same raises. */
    private static List<Measure> byModule(
            String module, List<Reboost> found, AltitudeHistory tianhe, AltitudeHistory other, SpaceWeather weather) {
        List<Reboost> raises = ReboostSearch.in(other, weather);
        int compared = 0;
        int confirmed = 0;
        double worstHours = 0;
        List<Double> differences = new ArrayList<>();
        for (Reboost reboost : found) {
            if (!covers(other, reboost)) {
                continue;
            }
            compared++;
            Optional<Reboost> match = raises.stream()
                    .filter(raise -> raise.isRaise() == reboost.isRaise()
                            && raise.earliest().isBefore(reboost.latest())
                            && raise.latest().isAfter(reboost.earliest()))
                    .findFirst();
            if (match.isPresent()) {
                confirmed++;
                differences.add(Math.abs(match.get().gainKm() - reboost.gainKm()));
                worstHours = Math.max(
                        worstHours,
                        Duration.between(match.get().at(), reboost.at()).abs().toMinutes() / 60.0);
            }
        }
        long inventedThere = raises.stream()
                .filter(raise -> covers(tianhe, raise)
                        && found.stream()
                                .noneMatch(reboost -> reboost.earliest().isBefore(raise.latest())
                                        && reboost.latest().isAfter(raise.earliest())))
                .count();
        differences.sort(null);
        String name = module.substring(4, module.indexOf('-', 4));
        return List.of(
                new Measure(
                        "found for Tianhe and in the sets of " + name,
                        "≥ 95 %",
                        confirmed + " of " + compared,
                        confirmed >= 0.95 * compared,
                        inventedThere + " found there alone"),
                Measure.told(
                        "difference of their heights, median and largest",
                        differences.isEmpty()
                                ? "none"
                                : String.format(
                                        Locale.ROOT,
                                        "%.2f and %.2f km",
                                        differences.get(differences.size() / 2),
                                        differences.getLast()),
                        String.format(Locale.ROOT, "instants differ by up to %.0f h", worstHours)));
    }

    /** Whether an object has sets soon before and soon after a reboost. */
    private static boolean covers(AltitudeHistory history, Reboost reboost) {
        Duration near = Duration.ofDays(8);
        return history.sets().stream()
                        .anyMatch(set -> !set.epoch().isAfter(reboost.earliest())
                                && set.epoch().isAfter(reboost.earliest().minus(near)))
                && history.sets().stream()
                        .anyMatch(set -> !set.epoch().isBefore(reboost.latest())
                                && set.epoch().isBefore(reboost.latest().plus(near)));
    }

    /** The burns that NASA announced in its ephemerides of the ISS, where the history has sets around them. */
    private static List<Measure> burns(Path data, List<Reboost> found) {
        List<Measure> measures = new ArrayList<>();
        for (PublishedBurns.Burn burn : PublishedBurns.read(data.resolve("iss-oem"))) {
            found.stream()
                    .filter(reboost -> !reboost.earliest().isAfter(burn.ignition())
                            && !reboost.latest().isBefore(burn.ignition()))
                    .findFirst()
                    .ifPresent(reboost -> {
                        double hours =
                                Duration.between(burn.ignition(), reboost.at()).toMinutes() / 60.0;
                        measures.add(new Measure(
                                "ISS burn of " + burn.ignition() + ", instant found",
                                "within 12 h",
                                String.format(Locale.ROOT, "%+.1f h", hours),
                                Math.abs(hours) <= 12,
                                String.format(
                                        Locale.ROOT,
                                        "%.1f m/s announced, %.2f m/s found; the ephemeris is a plan of days before",
                                        burn.deltaVMPerS(),
                                        reboost.deltaVMPerS())));
                    });
        }
        return measures;
    }
}
