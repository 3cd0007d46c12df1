package space.hamsafar.cli;

import java.util.ArrayList;
import java.util.Comparator;
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
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.orbit.window.Passes;

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

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description = "a site of the folder, or NAME,LAT,LON[,ALT]; may be repeated (default: the station's sites)")
    private @Nullable List<String> sites;

    @Option(names = "--json", description = "print an array of passes")
    private boolean json;

    @Override
    public Integer call() {
        StationOrbit orbit = query.orbit();
        Interval period = query.period(orbit, DEFAULT_DAYS);
        List<Pass> passes = new ArrayList<>();
        for (GroundSite site : query.sites(sites == null ? List.of() : sites)) {
            passes.addAll(Passes.over(orbit, site, period));
        }
        passes.sort(Comparator.comparing(Pass::rise).thenComparing(Pass::siteId));
        if (json) {
            JsonOut.print(
                    spec.commandLine().getOut(),
                    passes.stream().map(PassesCommand::asData).toList());
        } else {
            print(passes, period);
        }
        return ExitCodes.OK;
    }

    private void print(List<Pass> passes, Interval period) {
        var out = spec.commandLine().getOut();
        out.println("site             rise (UTC)            set        highest   from    to     seen");
        for (Pass pass : passes) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %.19s   %.8s   %5.1f°   %4.0f°   %4.0f°   %s%n",
                    pass.siteId(),
                    pass.rise(),
                    pass.set().toString().substring(11),
                    pass.maxElevationDeg(),
                    pass.riseAzimuthDeg(),
                    pass.setAzimuthDeg(),
                    pass.lit() ? "lit in the dark" : "");
        }
        spec.commandLine()
                .getErr()
                .println(passes.size() + " passes from " + period.getStart() + " to " + period.getEnd());
    }

    private static Object asData(Pass pass) {
        return new PassData(
                pass.siteId(),
                pass.rise().toString(),
                pass.culmination().toString(),
                pass.set().toString(),
                pass.maxElevationDeg(),
                pass.riseAzimuthDeg(),
                pass.setAzimuthDeg(),
                pass.lit());
    }

    /** A pass as machines read it. */
    record PassData(
            String site,
            String rise,
            String culmination,
            String set,
            double maxElevationDeg,
            double riseAzimuthDeg,
            double setAzimuthDeg,
            boolean lit) {}
}
