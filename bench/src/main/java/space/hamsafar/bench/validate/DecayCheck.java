package space.hamsafar.bench.validate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.altitude.AltitudeHistory;
import space.hamsafar.orbit.altitude.AltitudeSample;
import space.hamsafar.orbit.altitude.DecayForecast;
import space.hamsafar.orbit.altitude.Reboost;
import space.hamsafar.orbit.altitude.ReboostSearch;
import space.hamsafar.orbit.weather.CycleClimatology;
import space.hamsafar.orbit.weather.DailyRecord;
import space.hamsafar.orbit.weather.SpaceWeather;
import space.hamsafar.orbit.weather.SpaceWeatherFile;
import space.hamsafar.orbit.weather.WeatherOutlook;

/**
 * Decay forecasts from past days, with what was known then, against the element sets that came after, and against
 * straight lines.
 */
final class DecayCheck {
    static final Check CHECK = new Check(
            "decay",
            "altitude foretold with what was known on past days, where no reboost followed, and two straight lines",
            DecayCheck::measure);

    private static final double LATEST_MATCH_DAYS = 4;
    private static final double LONGEST_STEP_DAYS = 20;
    private static final double ISSUES_EVERY_DAYS = 5;
    private static final double RECENT_DAYS = 30;
    private static final Instant FIRST_ISSUE = Instant.parse("2022-01-01T00:00:00Z");

    private DecayCheck() {}

    /** One forecast: errors in km (foretold less true) of the models and lines, and where the truth lay in the band. */
    private record Case(
            double fallKm, double observed, double msafe, double cycle, double recentLine, double lastLine, int side) {}

    /** What a check is made with. */
    private record Sources(AltitudeHistory history, DailyRecord record, SpaceWeather msafe, List<Reboost> reboosts) {}

    private static List<Measure> measure(Path data) {
        Path environment = data.resolve("orbit-environment");
        SpaceWeatherFile cssi = SpaceWeatherFile.read(environment.resolve("SpaceWeather-All-v1.2.txt.gz"));
        DailyRecord record =
                cssi.observed().orElseThrow(() -> new BenchException("no observed space weather in " + environment));
        SpaceWeather msafe = SpaceWeatherFile.read(environment.resolve("msafe/aug2020f10_prd.txt"))
                .longTerm();
        SpaceWeather hindsight = cssi.outlook(LocalDate.EPOCH);
        List<Measure> measures = new ArrayList<>();
        measures.addAll(of("Tianhe", 30, sources(data, "css-tianhe-48274.3le", record, msafe, hindsight)));
        measures.addAll(of("ISS", 20, sources(data, "iss-25544.3le", record, msafe, hindsight)));
        return measures;
    }

    private static Sources sources(
            Path data, String name, DailyRecord record, SpaceWeather msafe, SpaceWeather hindsight) {
        AltitudeHistory history = AltitudeHistory.of(
                ElementSets.read(List.of(data.resolve("tle-history").resolve(name))));
        return new Sources(history, record, msafe, ReboostSearch.in(history, hindsight));
    }

    private static List<Measure> of(String object, int days, Sources sources) {
        List<Case> cases = new ArrayList<>();
        Instant last = Instant.EPOCH;
        for (MeanElements set : sources.history().sets()) {
            if (set.epoch().isBefore(FIRST_ISSUE) || ElementSets.days(last, set.epoch()) < ISSUES_EVERY_DAYS) {
                continue;
            }
            Optional<Case> found = forecast(set, days, sources);
            if (found.isPresent()) {
                cases.add(found.get());
                last = set.epoch();
            }
        }
        if (cases.isEmpty()) {
            throw new BenchException("no span of " + days + " days without a reboost for " + object);
        }
        return told(object, days, cases);
    }

    private static Optional<Case> forecast(MeanElements set, int days, Sources sources) {
        Instant from = set.epoch();
        Instant to = from.plus(Duration.ofDays(days));
        Optional<MeanElements> then = sources.history().sets().stream()
                .filter(later -> !later.epoch().isBefore(to))
                .findFirst()
                .filter(later -> ElementSets.days(to, later.epoch()) <= LATEST_MATCH_DAYS);
        if (then.isEmpty() || isDisturbed(from, then.get().epoch(), sources)) {
            return Optional.empty();
        }
        AltitudeHistory known = sources.history().until(from);
        Instant end = then.get().epoch();
        double truth = then.get().meanAltitudeKm();
        LocalDate day = from.atOffset(ZoneOffset.UTC).toLocalDate();
        DailyRecord seen = sources.record().until(day);
        WeatherOutlook cycle = WeatherOutlook.after(seen, new CycleClimatology());
        Optional<Double> slope = recentSlope(known, ReboostSearch.in(known, cycle));
        if (slope.isEmpty()) {
            return Optional.empty();
        }
        AltitudeSample best = foretold(known, cycle, end);
        double length = ElementSets.days(from, end);
        double derivative = 4.0 / 3 * set.semiMajorAxisKm() * set.meanMotionDotRevPerDay2() / set.meanMotionRevPerDay();
        return Optional.of(new Case(
                set.meanAltitudeKm() - truth,
                best.meanAltitudeKm() - truth,
                foretold(known, WeatherOutlook.after(seen, sources.msafe()), end)
                                .meanAltitudeKm()
                        - truth,
                foretold(known, WeatherOutlook.of(new CycleClimatology(), day), end)
                                .meanAltitudeKm()
                        - truth,
                set.meanAltitudeKm() - slope.get() * length - truth,
                set.meanAltitudeKm() - derivative * length - truth,
                truth < best.lowKm() ? -1 : truth > best.highKm() ? 1 : 0));
    }

    private static AltitudeSample foretold(AltitudeHistory known, SpaceWeather weather, Instant end) {
        return DecayForecast.from(known, weather).until(end).getLast();
    }

    /** A reboost or a gap between two instants, known from the whole history: it only chooses what is compared. */
    private static boolean isDisturbed(Instant from, Instant to, Sources sources) {
        boolean raised = sources.reboosts().stream()
                .anyMatch(reboost ->
                        reboost.latest().isAfter(from) && reboost.earliest().isBefore(to));
        List<MeanElements> sets = sources.history().sets();
        for (int i = 1; i < sets.size() && !raised; i++) {
            Instant before = sets.get(i - 1).epoch();
            Instant after = sets.get(i).epoch();
            raised = after.isAfter(from) && before.isBefore(to) && ElementSets.days(before, after) > LONGEST_STEP_DAYS;
        }
        return raised;
    }

    /** Fall in km a day over the quiet steps of the last 30 days; empty with fewer than seven days of them. */
    private static Optional<Double> recentSlope(AltitudeHistory known, List<Reboost> reboosts) {
        double fall = 0;
        double days = 0;
        List<MeanElements> sets = known.sets();
        for (int i = 1; i < sets.size(); i++) {
            MeanElements before = sets.get(i - 1);
            MeanElements after = sets.get(i);
            boolean quiet = reboosts.stream()
                    .noneMatch(reboost -> reboost.latest().isAfter(before.epoch())
                            && reboost.earliest().isBefore(after.epoch()));
            if (quiet && ElementSets.days(after.epoch(), known.last().epoch()) < RECENT_DAYS) {
                fall += before.meanAltitudeKm() - after.meanAltitudeKm();
                days += ElementSets.days(before.epoch(), after.epoch());
            }
        }
        return days < 7 ? Optional.empty() : Optional.of(fall / days);
    }

    private static List<Measure> told(String object, int days, List<Case> cases) {
        double recent = rms(cases.stream().map(Case::recentLine).toList());
        double last = rms(cases.stream().map(Case::lastLine).toList());
        double model = rms(cases.stream().map(Case::observed).toList());
        double fall = cases.stream().mapToDouble(Case::fallKm).average().orElseThrow();
        String after = object + ", " + days + " days: ";
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.told(
                after + "forecasts, and mean fall",
                cases.size() + String.format(Locale.ROOT, ", %.1f km", fall),
                "one every five days or more"));
        measures.add(new Measure(
                after + "error of the forecast, rms (median)",
                "< straight lines",
                figures(cases.stream().map(Case::observed).toList()),
                model < Math.min(recent, last),
                String.format(
                        Locale.ROOT,
                        "%.0f %% less than the line by the last 30 days, %.0f %% less than by the last set",
                        100 * (1 - model / recent),
                        100 * (1 - model / last))));
        measures.add(Measure.told(
                after + "the same with MSAFE of August 2020 for the months ahead",
                figures(cases.stream().map(Case::msafe).toList()),
                ""));
        measures.add(Measure.told(
                after + "the same with the mean solar cycle alone",
                figures(cases.stream().map(Case::cycle).toList()),
                "no file of space weather"));
        measures.add(Measure.told(
                after + "straight line by the quiet steps of the last 30 days",
                figures(cases.stream().map(Case::recentLine).toList()),
                ""));
        measures.add(Measure.told(
                after + "straight line by the derivative of the last set",
                figures(cases.stream().map(Case::lastLine).toList()),
                ""));
        long inside = cases.stream().filter(item -> item.side() == 0).count();
        measures.add(new Measure(
                after + "truth within the band of 90 %",
                "≥ 80 %",
                inside + " of " + cases.size(),
                inside >= 0.8 * cases.size(),
                cases.stream().filter(item -> item.side() < 0).count() + " fell faster; spans overlap, so they are not"
                        + " independent"));
        return measures;
    }

    private static double rms(List<Double> errors) {
        return Math.sqrt(
                errors.stream().mapToDouble(error -> error * error).average().orElseThrow());
    }

    private static String figures(List<Double> errors) {
        List<Double> sizes = errors.stream().map(Math::abs).sorted().toList();
        return String.format(Locale.ROOT, "%.2f km (%.2f)", rms(errors), sizes.get(sizes.size() / 2));
    }
}
