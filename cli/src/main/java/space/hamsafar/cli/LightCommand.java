package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.BetaAngle;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.orbit.window.OrbitLight;
import space.hamsafar.orbit.window.Region;
import space.hamsafar.orbit.window.RegionCrossings;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.orbit.window.RelayContact;
import space.hamsafar.orbit.window.SampledTrack;

/** {@code hamsafar light}: day and night on board, beta angle, relay contact and the South Atlantic anomaly. */
@Command(
        name = "light",
        description =
                "Lists orbital day, night and penumbra, the beta angle and full-sun periods, contact through relay"
                        + " satellites with its gaps, and crossings of the South Atlantic anomaly.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar light examples/pakistan-china --from 2026-10-10T00:00Z --to 2026-10-11T00:00Z",
            "  hamsafar light --orbit tiangong.omm --relay east,77 --relay west,17 --json"
        })
final class LightCommand implements Callable<Integer> {
    private static final int DEFAULT_DAYS = 2;
    private static final List<String> CORNERS = List.of("latitudeDeg", "longitudeDeg");

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(
            names = "--relay",
            paramLabel = "NAME,LON",
            description = "geostationary relay satellite, degrees east; may be repeated (default: the folder's)")
    private @Nullable List<String> relays;

    @Option(
            names = "--grazing",
            paramLabel = "KM",
            defaultValue = "0",
            description = "least height of the line of sight to a relay (default: ${DEFAULT-VALUE})")
    private double grazingKm;

    @Option(
            names = "--region",
            paramLabel = "FILE",
            description = "border of the anomaly: a table with the head latitudeDeg,longitudeDeg (default: built in)")
    private @Nullable Path regionFile;

    @Option(names = "--json", description = "print one object")
    private boolean json;

    /** All of it as machines read it. */
    record LightData(
            SourceData source,
            List<PhaseData> phases,
            List<SpanData> fullSun,
            List<BetaData> beta,
            List<BetaData> betaExtremes,
            List<String> relays,
            List<SpanData> contacts,
            List<SpanData> gaps,
            String regionSource,
            List<SpanData> regionCrossings) {}

    /** A stretch of one light. */
    record PhaseData(String from, String to, String light) {}

    /** A beta angle. */
    record BetaData(String at, double deg) {
        static BetaData of(BetaAngle.Value value) {
            return new BetaData(value.epoch().toString(), value.deg());
        }
    }

    @Override
    public Integer call() {
        StationOrbit orbit = query.orbit();
        Interval period = query.period(orbit, DEFAULT_DAYS);
        SampledTrack track = SampledTrack.of(orbit, period);
        List<LightPhase> phases = OrbitLight.over(track, period);
        List<Interval> contacts = RelayContact.over(track, chosenRelays(), period, grazingKm);
        Region region = region();
        LightData data = new LightData(
                SourceData.of(track.source(), period.getStart()),
                phases.stream().map(LightCommand::phase).toList(),
                fullSun(phases, track).stream().map(SpanData::of).toList(),
                BetaAngle.daily(track, period).stream().map(BetaData::of).toList(),
                BetaAngle.extremes(track, period).stream().map(BetaData::of).toList(),
                chosenRelays().stream().map(Relay::id).toList(),
                contacts.stream().map(SpanData::of).toList(),
                RelayContact.gaps(contacts, period).stream().map(SpanData::of).toList(),
                region.source(),
                RegionCrossings.over(track, region, period).stream()
                        .map(SpanData::of)
                        .toList());
        if (json) {
            JsonOut.print(spec.commandLine().getOut(), data);
        } else {
            print(spec.commandLine().getOut(), data, phases);
            spec.commandLine().getErr().println(data.source.line());
        }
        return ExitCodes.OK;
    }

    private static PhaseData phase(LightPhase phase) {
        return new PhaseData(
                phase.interval().getStart().toString(),
                phase.interval().getEnd().toString(),
                phase.light().name());
    }

    /** Stretches of full sunlight longer than a revolution. */
    private static List<Interval> fullSun(List<LightPhase> phases, SampledTrack track) {
        return phases.stream()
                .filter(phase -> phase.light() == Light.DAY)
                .map(LightPhase::interval)
                .filter(day -> day.toDuration().compareTo(track.revolution()) > 0)
                .toList();
    }

    private List<Relay> chosenRelays() {
        if (relays != null) {
            return relays.stream().map(LightCommand::relay).toList();
        }
        return query.programmeIfNamed()
                .map(programme -> programme.mission().station().relays())
                .orElse(List.of());
    }

    private static Relay relay(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length != 2) {
                throw new IllegalArgumentException("it has " + parts.length + " parts");
            }
            return new Relay(parts[0].strip(), CsvLines.number("LON", parts[1]));
        } catch (IllegalArgumentException fault) {
            throw new Refusal(ExitCodes.USAGE, "the relay '" + text + "' is not NAME,LON: " + fault.getMessage());
        }
    }

    private Region region() {
        if (regionFile == null) {
            return Region.SOUTH_ATLANTIC_ANOMALY;
        }
        List<Region.Corner> corners = CsvLines.read(
                regionFile,
                CORNERS,
                cells -> new Region.Corner(
                        CsvLines.number(CORNERS.get(0), cells[0]), CsvLines.number(CORNERS.get(1), cells[1])));
        try {
            return new Region(regionFile.toString(), corners, "given as " + regionFile);
        } catch (IllegalArgumentException fault) {
            throw new Refusal(ExitCodes.NO_INPUT, regionFile + ": " + fault.getMessage());
        }
    }

    private static void print(PrintWriter out, LightData data, List<LightPhase> phases) {
        for (Light light : Light.values()) {
            List<LightPhase> same =
                    phases.stream().filter(phase -> phase.light() == light).toList();
            double minutes = same.stream()
                            .mapToLong(phase -> phase.interval().toDuration().toMillis())
                            .sum()
                    / 60_000.0;
            out.printf(
                    Locale.ROOT,
                    "%-9s %4d stretches, %8.1f min, %5.1f min each%n",
                    light.name().toLowerCase(Locale.ROOT),
                    same.size(),
                    minutes,
                    same.isEmpty() ? 0 : minutes / same.size());
        }
        printSpans(out, "full sun", data.fullSun);
        data.beta.forEach(beta -> out.printf(Locale.ROOT, "beta      %.19sZ  %6.1f°%n", beta.at, beta.deg));
        data.betaExtremes.forEach(beta -> out.printf(Locale.ROOT, "extreme   %.19sZ  %6.1f°%n", beta.at, beta.deg));
        if (data.relays.isEmpty()) {
            out.println("relays    none named: give --relay NAME,LON");
        } else {
            double covered =
                    data.contacts.stream().mapToDouble(SpanData::seconds).sum();
            double open = data.gaps.stream().mapToDouble(SpanData::seconds).sum();
            out.printf(
                    Locale.ROOT,
                    "relays    %s: contact %.1f %% of the time, %d gaps%n",
                    String.join(", ", data.relays),
                    100 * covered / (covered + open),
                    data.gaps.size());
            printSpans(out, "gap", data.gaps);
        }
        out.println("anomaly   " + data.regionSource);
        printSpans(out, "crossing", data.regionCrossings);
    }

    private static void printSpans(PrintWriter out, String name, List<SpanData> spans) {
        List<String> lines = new ArrayList<>();
        spans.forEach(span -> lines.add(
                String.format(Locale.ROOT, "%-9s %.19sZ  %6.1f min", name, span.from(), span.seconds() / 60)));
        lines.forEach(out::println);
    }
}
