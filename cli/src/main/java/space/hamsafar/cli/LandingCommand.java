package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.EmergencyLandings;
import space.hamsafar.orbit.window.LandingLimits;
import space.hamsafar.orbit.window.LandingRanking;
import space.hamsafar.orbit.window.LandingSite;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.SiteWeather;
import space.hamsafar.programme.flight.Spaceflight;

/** {@code hamsafar landing}: when a ship can come down at a site, best first, and in an emergency. */
@Command(
        name = "landing",
        description =
                "Ranks the landing opportunities at a site, with what speaks for and against each, and lists those"
                        + " for an emergency at any of several sites.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar landing examples/pakistan-china --from 2026-11-01T00:00Z --to 2026-11-03T00:00Z",
            "  hamsafar landing --orbit tiangong.omm --site Dongfeng,41.3,100.2 --cross-range 100 --orbits 3,5 --daylight"
        })
final class LandingCommand implements Callable<Integer> {
    private static final int DEFAULT_DAYS = 3;
    private static final List<String> WEATHER = List.of("from", "to", "surfaceWindMS", "upperWindMS", "visibilityKm");

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(names = "--site", paramLabel = "SITE", description = "a site of the folder, or NAME,LAT,LON[,ALT]")
    private @Nullable String site;

    @Option(names = "--cross-range", paramLabel = "KM", description = "most distance of the ground track from it")
    private @Nullable Double crossRangeKm;

    @Option(
            names = "--orbits",
            paramLabel = "N",
            split = ",",
            description = "orbits from undocking to landing, preferred first")
    private @Nullable List<Integer> orbits;

    @Option(names = "--daylight", description = "the Sun must be up at the landing")
    private boolean daylight;

    @Option(names = "--max-wind", paramLabel = "M/S", description = "surface wind (default: the folder's, 15)")
    private @Nullable Double maxWindMS;

    @Option(names = "--max-upper-wind", paramLabel = "M/S", description = "wind aloft (default: the folder's, 70)")
    private @Nullable Double maxUpperWindMS;

    @Option(names = "--min-visibility", paramLabel = "KM", description = "visibility (default: the folder's, 0)")
    private @Nullable Double minVisibilityKm;

    @Option(
            names = "--weather",
            paramLabel = "FILE",
            description = "forecast: a table with the head from,to,surfaceWindMS,upperWindMS,visibilityKm; empty cells"
                    + " are not foretold")
    private @Nullable Path weatherFile;

    @Option(names = "--emergency", paramLabel = "SITE", description = "a further emergency site; may be repeated")
    private @Nullable List<String> emergency;

    @Option(names = "--json", description = "print one object")
    private boolean json;

    /** All of it as machines read it. */
    record LandingsData(List<LandingData> landings, List<EmergencyData> emergency, SpanData longestGap) {}

    /** A ranked landing as machines read it. */
    record LandingData(
            String undocking,
            String landing,
            int orbits,
            double crossTrackKm,
            double sunElevationDeg,
            boolean withinLimits,
            double score,
            List<String> reasons,
            SourceData source) {
        static LandingData of(RankedLanding ranked) {
            var opportunity = ranked.opportunity();
            return new LandingData(
                    opportunity.undocking().toString(),
                    opportunity.landing().toString(),
                    opportunity.orbits(),
                    opportunity.crossTrackKm(),
                    opportunity.sunElevationDeg(),
                    ranked.isWithinLimits(),
                    ranked.score(),
                    ranked.reasons(),
                    SourceData.of(ranked.source(), opportunity.landing()));
        }
    }

    /** An emergency opportunity as machines read it. */
    record EmergencyData(String site, String at, double crossTrackKm) {}

    @Override
    public Integer call() {
        StationOrbit orbit = query.orbit();
        Interval period = query.period(orbit, DEFAULT_DAYS);
        SampledTrack track = SampledTrack.of(orbit, period);
        LandingSite chosen =
                landingSite("--site", site == null ? flight("--site SITE").landingSite() : site);
        List<Integer> numbers = orbits == null ? flight("--orbits N").orbitsAfterUndocking() : orbits;
        LandingLimits limits = limits();
        List<RankedLanding> ranked = new LandingRanking(chosen, numbers, limits, weather()).of(track, period);
        List<LandingSite> all = new ArrayList<>(List.of(chosen));
        SiteTexts.expanded(emergency == null ? List.of() : emergency)
                .forEach(text -> all.add(landingSite("--emergency", text)));
        EmergencyLandings anywhere = EmergencyLandings.over(track, all, period);
        if (json) {
            JsonOut.print(spec.commandLine().getOut(), data(ranked, anywhere));
        } else {
            print(spec.commandLine().getOut(), ranked, anywhere);
            spec.commandLine()
                    .getErr()
                    .println(SourceData.of(track.source(), period.getStart()).line());
        }
        return ExitCodes.OK;
    }

    /** The folder's limits, else those published for Dongfeng, with what the options say instead. */
    private LandingLimits limits() {
        LandingLimits known = query.programmeIfNamed()
                .map(programme -> programme.mission().flight().landingLimits())
                .orElse(LandingLimits.DONGFENG);
        return new LandingLimits(
                maxWindMS == null ? known.maxSurfaceWindMS() : maxWindMS,
                maxUpperWindMS == null ? known.maxUpperWindMS() : maxUpperWindMS,
                minVisibilityKm == null ? known.minVisibilityKm() : minVisibilityKm,
                daylight || known.daylight(),
                known.source());
    }

    private static LandingsData data(List<RankedLanding> ranked, EmergencyLandings anywhere) {
        return new LandingsData(
                ranked.stream().map(LandingData::of).toList(),
                anywhere.overflights().stream()
                        .map(over -> new EmergencyData(over.siteId(), over.at().toString(), over.crossTrackKm()))
                        .toList(),
                SpanData.of(anywhere.longestGap()));
    }

    private static void print(PrintWriter out, List<RankedLanding> ranked, EmergencyLandings anywhere) {
        out.println("undocking (UTC)       landing (UTC)         orbits   track      Sun    score   why");
        for (RankedLanding landing : ranked) {
            var opportunity = landing.opportunity();
            out.printf(
                    Locale.ROOT,
                    "%.19s   %.19s   %6d   %4.0f km   %4.0f°   %5.0f   %s%s%n",
                    opportunity.undocking(),
                    opportunity.landing(),
                    opportunity.orbits(),
                    opportunity.crossTrackKm(),
                    opportunity.sunElevationDeg(),
                    landing.score(),
                    landing.isWithinLimits() ? "" : "NO: ",
                    String.join("; ", landing.reasons()));
        }
        out.printf(
                Locale.ROOT,
                "emergency: %d opportunities; longest time without one %.1f h from %.19sZ%n",
                anywhere.overflights().size(),
                anywhere.longestGap().toDuration().toMinutes() / 60.0,
                anywhere.longestGap().getStart());
    }

    private LandingSite landingSite(String option, String text) {
        double range =
                crossRangeKm == null ? flight("--cross-range KM").crossRangeKm().value() : crossRangeKm;
        return new LandingSite(query.site(option, text), range);
    }

    private List<SiteWeather> weather() {
        return weatherFile == null ? List.of() : CsvLines.read(weatherFile, WEATHER, LandingCommand::forecast);
    }

    private static SiteWeather forecast(String[] cells) {
        Instant from = CsvLines.instant("from", cells[0]);
        Instant to = CsvLines.instant("to", cells[1]);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from is %s and to is %s; to must be later".formatted(from, to));
        }
        return new SiteWeather(Interval.of(from, to), cell(cells, 2), cell(cells, 3), cell(cells, 4));
    }

    private static Optional<Double> cell(String[] cells, int column) {
        return cells[column].isBlank()
                ? Optional.empty()
                : Optional.of(CsvLines.number(WEATHER.get(column), cells[column]));
    }

    private Spaceflight flight(String otherwise) {
        return query.programme(otherwise).mission().flight();
    }
}
