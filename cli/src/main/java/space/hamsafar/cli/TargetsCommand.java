package space.hamsafar.cli;

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
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.TargetRule;
import space.hamsafar.orbit.window.TargetWindow;
import space.hamsafar.orbit.window.Targets;

/** {@code hamsafar targets}: when places can be observed from the station. */
@Command(
        name = "targets",
        description = "Lists when places can be observed from the station, by sunlight, view angle and length.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  hamsafar targets examples/pakistan-china --site karachi --sun 20 --off-nadir 30 --seconds 20")
final class TargetsCommand implements Callable<Integer> {
    private static final int DEFAULT_DAYS = 14;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description = "a site of the folder, NAME,LAT,LON[,ALT], or a .csv file; may be repeated (default: the"
                    + " station's sites)")
    private @Nullable List<String> sites;

    @Option(
            names = "--sun",
            paramLabel = "DEG",
            defaultValue = "10",
            description = "least elevation of the Sun at the target (default: ${DEFAULT-VALUE})")
    private double sunDeg;

    @Option(
            names = "--off-nadir",
            paramLabel = "DEG",
            defaultValue = "45",
            description = "greatest angle from straight down (default: ${DEFAULT-VALUE})")
    private double offNadirDeg;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "0",
            description = "shortest window (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--json", description = "print an array of windows")
    private boolean json;

    /** A window as machines read it. */
    record TargetData(
            String target,
            String from,
            String to,
            String closest,
            double maxElevationDeg,
            double offNadirDeg,
            double sunElevationDeg,
            String reason,
            SourceData source) {
        static TargetData of(TargetWindow window) {
            return new TargetData(
                    window.targetId(),
                    window.interval().getStart().toString(),
                    window.interval().getEnd().toString(),
                    window.closest().toString(),
                    window.maxElevationDeg(),
                    window.offNadirDeg(),
                    window.sunElevationDeg(),
                    window.reason(),
                    SourceData.of(window.source(), window.closest()));
        }
    }

    @Override
    public Integer call() {
        StationOrbit orbit = query.orbit();
        Interval period = query.period(orbit, DEFAULT_DAYS);
        SampledTrack track = SampledTrack.of(orbit, period);
        List<TargetRule> rules = query.sites(SiteTexts.expanded(sites == null ? List.of() : sites)).stream()
                .map(site -> new TargetRule(site, sunDeg, offNadirDeg, seconds))
                .toList();
        List<TargetWindow> windows = Targets.over(track, rules, period);
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(out, windows.stream().map(TargetData::of).toList());
            return ExitCodes.OK;
        }
        out.println("target           from (UTC)            length   off nadir   Sun");
        for (TargetWindow window : windows) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %.19s   %4d s   %6.1f°   %4.0f°%n",
                    window.targetId(),
                    window.interval().getStart(),
                    window.interval().toDuration().toSeconds(),
                    window.offNadirDeg(),
                    window.sunElevationDeg());
        }
        var err = spec.commandLine().getErr();
        err.println(windows.size() + " windows from " + period.getStart() + " to " + period.getEnd());
        err.println(SourceData.of(track.source(), period.getStart()).line());
        return ExitCodes.OK;
    }
}
