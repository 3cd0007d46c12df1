package space.hamsafar.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LaunchWindow;
import space.hamsafar.orbit.window.LaunchWindows;
import space.hamsafar.orbit.window.PlaneRule;
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

    @Option(names = "--json", description = "print an array of windows")
    private boolean json;

    @Override
    public Integer call() {
        StationOrbit orbit = query.orbit();
        var site = query.site(pad == null ? flight("--pad SITE").pad() : pad);
        var rule = rule();
        var period = query.period(orbit, DEFAULT_DAYS);
        List<LaunchWindow> windows = LaunchWindows.into(orbit, site, rule, period);
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(out, windows);
        } else {
            out.println("opens (UTC)           lift-off   closes     offset     Sun at pad   phase");
            for (LaunchWindow window : windows) {
                out.printf(
                        Locale.ROOT,
                        "%.19s   %.8s   %.8s   %6.2f°   %6.1f°      %5.1f°%n",
                        window.opens(),
                        window.liftOff().toString().substring(11),
                        window.closes().toString().substring(11),
                        window.planeOffsetDeg(),
                        window.sunElevationDeg(),
                        window.phaseAngleDeg());
            }
            spec.commandLine()
                    .getErr()
                    .println(windows.size() + " windows from " + period.getStart() + " to " + period.getEnd());
        }
        return ExitCodes.OK;
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
