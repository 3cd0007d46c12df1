package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LaunchOpportunities;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchRequest;
import space.hamsafar.orbit.window.PlaneCrossing;
import space.hamsafar.orbit.window.PlaneRule;
import space.hamsafar.orbit.window.Rendezvous;
import space.hamsafar.orbit.window.RendezvousProfile;
import space.hamsafar.orbit.window.StateUncertainty;
import space.hamsafar.programme.flight.Spaceflight;

/** {@code hamsafar launch-windows}: when a pad passes under the station's orbit plane. */
@Command(
        name = "launch-windows",
        description = "Lists the instants at which a launch pad stands in the station's orbit plane, by the rule that"
                + " flown missions show.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar launch-windows examples/pakistan-china --from 2026-10-24T00:00Z --to 2026-11-15T00:00Z",
            "  hamsafar launch-windows --orbit tiangong.omm --pad Jiuquan,40.958,100.291 --offset 104.4 --tolerance 0.3"
        })
final class LaunchWindowsCommand implements Callable<Integer> {

    private static final int DEFAULT_DAYS = 14;
    private static final double OPEN_PHASE_DEG = 90;
    private static final List<String> PROFILES = List.of("name", "hours", "fromPhaseDeg", "toPhaseDeg", "source");

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(names = "--pad", paramLabel = "SITE", description = "a site of the folder, or NAME,LAT,LON[,ALT]")
    private @Nullable String pad;

    @Option(
            names = "--offset",
            paramLabel = "DEG",
            description = "right ascension of the pad less RAAN of the station (default: the folder's)")
    private @Nullable Double offsetDeg;

    @Option(names = "--tolerance", paramLabel = "DEG", description = "how far from it a lift-off may be")
    private @Nullable Double toleranceDeg;

    @Option(
            names = "--crossing",
            paramLabel = "WHICH",
            description = "descending (south-eastward, the one flown), ascending or both (default: descending)")
    private @Nullable String crossing;

    @Option(
            names = "--azimuth",
            paramLabel = "FROM,TO",
            split = ",",
            description = "inertial azimuths that range safety allows (default: all)")
    private @Nullable List<Double> azimuths;

    @Option(
            names = "--profiles",
            paramLabel = "FILE",
            description =
                    "rendezvous profiles: a table with the head name,hours,fromPhaseDeg,toPhaseDeg,source (default:"
                            + " the folder's, 3.5 h, 6.5 h and two days)")
    private @Nullable Path profiles;

    @Option(names = "--json", description = "print an array of windows")
    private boolean json;

    @Override
    public Integer call() {
        StationOrbit orbit = query.orbit();
        var request =
                request(query.site("--pad", pad == null ? flight("--pad SITE").pad() : pad));
        var period = query.period(orbit, DEFAULT_DAYS);
        List<LaunchOpportunity> windows = LaunchOpportunities.into(orbit, request, period);
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(out, windows.stream().map(LaunchData::of).toList());
            return ExitCodes.OK;
        }
        out.println("opens (UTC)           lift-off   closes     offset     Sun at pad   phase    known to   ways");
        for (LaunchOpportunity found : windows) {
            var window = found.window();
            out.printf(
                    Locale.ROOT,
                    "%.19s   %.8s   %.8s   %6.2f°   %6.1f°      %5.1f°   ±%4.0f s    %s%n",
                    window.opens(),
                    window.liftOff().toString().substring(11),
                    window.closes().toString().substring(11),
                    window.planeOffsetDeg(),
                    window.sunElevationDeg(),
                    window.phaseAngleDeg(),
                    Math.hypot(found.planeSeconds(), found.ruleSeconds()),
                    ways(found));
        }
        var err = spec.commandLine().getErr();
        err.println(windows.size() + " windows from " + period.getStart() + " to " + period.getEnd());
        if (!windows.isEmpty()) {
            var first = windows.getFirst();
            err.println(SourceData.of(first.source(), first.window().liftOff()).line());
        }
        return ExitCodes.OK;
    }

    private static String ways(LaunchOpportunity found) {
        if (found.phaseUncertaintyDeg() >= OPEN_PHASE_DEG) {
            return "phase open by then";
        }
        return found.rendezvous().stream()
                .filter(Rendezvous::fits)
                .map(way -> way.profile().name() + ", docking "
                        + way.docking().toString().substring(5, 16)
                        + way.dockingLight()
                                .map(light -> " in " + light.name().toLowerCase(Locale.ROOT))
                                .orElse(", beyond the ephemeris"))
                .findFirst()
                .orElse("none without moving the station");
    }

    private LaunchRequest request(GroundSite site) {
        Set<PlaneCrossing> crossings = switch (crossing == null ? "descending" : crossing.toLowerCase(Locale.ROOT)) {
            case "descending" -> Set.of(PlaneCrossing.DESCENDING);
            case "ascending" -> Set.of(PlaneCrossing.ASCENDING);
            case "both" -> Set.of(PlaneCrossing.values());
            default ->
                throw new Refusal(
                        ExitCodes.USAGE, "--crossing is '" + crossing + "': give descending, ascending or both");
        };
        if (azimuths != null && azimuths.size() != 2) {
            throw new Refusal(ExitCodes.USAGE, "--azimuth is " + azimuths + ": give two angles, such as 80,100");
        }
        if (azimuths != null && azimuths.getFirst() > azimuths.getLast()) {
            throw new Refusal(ExitCodes.USAGE, "--azimuth is " + azimuths + ": give the smaller angle first");
        }
        List<RendezvousProfile> known = query.programmeIfNamed()
                .map(programme -> programme.mission().flight().profiles())
                .orElse(RendezvousProfile.KNOWN);
        List<RendezvousProfile> ways =
                profiles == null ? known : CsvLines.read(profiles, PROFILES, LaunchWindowsCommand::profile);
        return new LaunchRequest(
                site,
                rule(),
                crossings,
                azimuths == null ? 0 : azimuths.getFirst(),
                azimuths == null ? 360 : azimuths.getLast(),
                ways,
                StateUncertainty.MEASURED);
    }

    private static RendezvousProfile profile(String[] cells) {
        return new RendezvousProfile(
                cells[0].strip(),
                Duration.ofSeconds(Math.round(CsvLines.number("hours", cells[1]) * 3600)),
                CsvLines.number("fromPhaseDeg", cells[2]),
                CsvLines.number("toPhaseDeg", cells[3]),
                cells[4].strip());
    }

    private PlaneRule rule() {
        double offset =
                offsetDeg == null ? flight("--offset DEG").planeOffsetDeg().value() : offsetDeg;
        double tolerance = toleranceDeg == null
                ? flight("--tolerance DEG").planeToleranceDeg().value()
                : toleranceDeg;
        String source = query.programmeIfNamed()
                .map(programme -> programme
                        .mission()
                        .flight()
                        .planeOffsetDeg()
                        .provenance()
                        .source())
                .orElse("as given");
        return new PlaneRule(offset, tolerance, source);
    }

    private Spaceflight flight(String otherwise) {
        return query.programme(otherwise).mission().flight();
    }
}
