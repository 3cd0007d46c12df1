package space.hamsafar.cli;

import java.nio.file.Path;
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
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.HorizonMask;
import space.hamsafar.orbit.window.Observer;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.orbit.window.Passes;
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.SitePass;
import space.hamsafar.orbit.window.VisiblePart;

/** {@code hamsafar passes}: when the station passes over places on the ground. */
@Command(
        name = "passes",
        description =
                "Lists the station's passes over ground sites: rise, culmination, set, and whether it can be seen.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar passes examples/pakistan-china --site islamabad --from 2026-11-01T00:00Z --to 2026-11-03T00:00Z",
            "  hamsafar passes --orbit examples/pakistan-china/tiangong.omm --site Multan,30.2,71.5 --json"
        })
final class PassesCommand implements Callable<Integer> {

    private static final int DEFAULT_DAYS = 2;
    private static final List<String> MASK = List.of("azimuthDeg", "elevationDeg");

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description = "a site of the folder, NAME,LAT,LON[,ALT], or a .csv file of sites with the head"
                    + " name,latitudeDeg,longitudeDeg,altitudeM; may be repeated (default: the station's sites)")
    private @Nullable List<String> sites;

    @Option(
            names = "--twilight",
            paramLabel = "DEG",
            defaultValue = "-6",
            description = "elevation of the Sun under which a site is dark (default: ${DEFAULT-VALUE})")
    private double twilightDeg;

    @Option(
            names = "--mask",
            paramLabel = "FILE",
            description = "outline of the horizon: a table with the head azimuthDeg,elevationDeg")
    private @Nullable Path mask;

    @Option(names = "--seen", description = "only passes that can be seen by eye")
    private boolean seenOnly;

    @Option(names = "--json", description = "print an array of passes")
    private boolean json;

    @Override
    public Integer call() {
        StationOrbit orbit = query.orbit();
        Interval period = query.period(orbit, DEFAULT_DAYS);
        HorizonMask outline =
                mask == null ? HorizonMask.NONE : new HorizonMask(CsvLines.read(mask, MASK, PassesCommand::point));
        List<Observer> observers = query.sites(SiteTexts.expanded(sites == null ? List.of() : sites)).stream()
                .map(site -> new Observer(site, outline, twilightDeg))
                .toList();
        SampledTrack track = SampledTrack.of(orbit, period);
        List<SitePass> passes = Passes.over(track, observers, period).stream()
                .filter(pass -> !seenOnly || pass.pass().lit())
                .toList();
        if (json) {
            JsonOut.print(
                    spec.commandLine().getOut(),
                    passes.stream().map(PassData::of).toList());
        } else {
            print(passes, period);
            spec.commandLine()
                    .getErr()
                    .println(SourceData.of(track.source(), period.getStart()).line());
        }
        return ExitCodes.OK;
    }

    private static HorizonMask.Point point(String[] cells) {
        return new HorizonMask.Point(CsvLines.number(MASK.get(0), cells[0]), CsvLines.number(MASK.get(1), cells[1]));
    }

    private void print(List<SitePass> passes, Interval period) {
        var out = spec.commandLine().getOut();
        out.println("site             rise (UTC)            set        highest   from    to     range   seen");
        for (SitePass found : passes) {
            Pass pass = found.pass();
            out.printf(
                    Locale.ROOT,
                    "%-16s %.19s   %.8s   %5.1f°   %4.0f°   %4.0f°   %4.0f km   %s%n",
                    pass.siteId(),
                    pass.rise(),
                    pass.set().toString().substring(11),
                    pass.maxElevationDeg(),
                    pass.riseAzimuthDeg(),
                    pass.setAzimuthDeg(),
                    found.culminationRangeKm(),
                    found.visible().map(PassesCommand::seen).orElse(""));
        }
        spec.commandLine()
                .getErr()
                .println(passes.size() + " passes from " + period.getStart() + " to " + period.getEnd());
    }

    private static String seen(VisiblePart part) {
        return String.format(
                Locale.ROOT,
                "%.8s–%.8s up to %.0f°, %s to %s",
                part.interval().getStart().toString().substring(11),
                part.interval().getEnd().toString().substring(11),
                part.maxElevationDeg(),
                part.beginsWith().name().toLowerCase(Locale.ROOT),
                part.endsWith().name().toLowerCase(Locale.ROOT));
    }
}
