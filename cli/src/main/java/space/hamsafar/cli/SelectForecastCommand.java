package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.campaign.forecast.FunnelSimulation;
import space.hamsafar.campaign.forecast.PublishedFunnel;
import space.hamsafar.campaign.forecast.PublishedFunnels;
import space.hamsafar.campaign.forecast.RateSpread;
import space.hamsafar.campaign.forecast.StageRate;
import space.hamsafar.programme.selection.Campaign;

/** {@code hamsafar select forecast}: how large a campaign must be. */
@Command(
        name = "forecast",
        description = "Draws the campaign many times and tells how many are left after each stage, and how many"
                + " applications are needed.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar select forecast examples/pakistan-china",
            "  hamsafar select forecast examples/pakistan-china --preset esa-2021 --applications 5000"
        })
final class SelectForecastCommand implements Callable<Integer> {
    private static final int MOST_APPLICATIONS = 1_000_000;
    private static final int LEAST_CANDIDATES = 500;
    private static final double NEARLY_ALL = 0.999;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(
            names = "--preset",
            paramLabel = "FUNNEL",
            description = "rates of a published campaign in place of the programme's, such as esa-2021 or nasa-2021")
    private @Nullable String preset;

    @Option(
            names = "--applications",
            paramLabel = "N",
            description = "applications (default: those that the programme has)")
    private @Nullable Integer applications;

    @Option(
            names = "--finalists",
            paramLabel = "N",
            description = "how many are wanted at the end (default: the programme's)")
    private @Nullable Integer finalists;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "4000",
            description = "campaigns to draw, 100 to 1000000 (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        Campaign campaign = Folders.read(folder).campaign();
        List<StageRate> rates =
                preset == null ? rates(campaign) : preset(preset).rates();
        int entering = Math.max(1, applications == null ? campaign.applicants().size() : applications);
        int wanted = finalists == null ? campaign.finalists() : finalists;
        if (entering > MOST_APPLICATIONS || wanted < 1) {
            throw new Refusal(
                    ExitCodes.USAGE, "--applications can be up to " + MOST_APPLICATIONS + ", --finalists 1 and more");
        }
        RateSpread spread = RateSpread.of(PublishedFunnels.all(), series -> true);
        try {
            FunnelSimulation simulation = new FunnelSimulation(rates, spread, rounds, seed);
            print(simulation, spread, entering, wanted, campaign.confidence());
        } catch (IllegalArgumentException fault) {
            throw new Refusal(ExitCodes.USAGE, String.valueOf(fault.getMessage()));
        }
        return ExitCodes.OK;
    }

    private static PublishedFunnel preset(String id) {
        return PublishedFunnels.find(id)
                .orElseThrow(() -> new Refusal(
                        ExitCodes.USAGE,
                        "there is no preset '" + id + "'; there are "
                                + String.join(
                                        ", ",
                                        PublishedFunnels.all().stream()
                                                .map(PublishedFunnel::id)
                                                .toList())));
    }

    /** The programme's rates are set, not counted: they carry the doubt between campaigns and that of a small one. */
    private static List<StageRate> rates(Campaign campaign) {
        List<StageRate> rates = new ArrayList<>();
        rates.add(rate("eligible", campaign.eligibleShare().value(), Integer.MAX_VALUE));
        campaign.stages()
                .forEach(stage -> rates.add(rate(stage.id(), stage.passRate().value(), stage.places())));
        return rates;
    }

    private static StageRate rate(String stage, double rate, int places) {
        return new StageRate(stage, Math.clamp(rate, 1 - NEARLY_ALL, NEARLY_ALL), LEAST_CANDIDATES, places);
    }

    private void print(FunnelSimulation simulation, RateSpread spread, int entering, int wanted, double confidence) {
        FunnelSimulation.Forecast forecast = simulation.of(entering, wanted);
        int needed = simulation.needed(wanted, confidence, MOST_APPLICATIONS);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("applications", entering);
            data.put("finalists", wanted);
            data.put("stages", forecast.left());
            data.put("enough", forecast.enough());
            data.put("confidence", confidence);
            data.put("applicationsNeeded", needed > MOST_APPLICATIONS ? null : needed);
            data.put("spreadOfRates", spread);
            JsonOut.print(out, data);
            return;
        }
        out.println("stage                       left   90 % between");
        out.printf(Locale.ROOT, "%-24s %7d%n", "applications", entering);
        for (FunnelSimulation.Left left : forecast.left()) {
            out.printf(Locale.ROOT, "%-24s %7d   %d and %d%n", left.stage(), left.median(), left.low(), left.high());
        }
        out.printf(Locale.ROOT, "%d or more at the end: %.1f %%%n", wanted, 100 * forecast.enough());
        out.println(
                needed > MOST_APPLICATIONS
                        ? "no number of applications up to a million gives " + percent(confidence)
                                + "; a stage has too few places"
                        : needed + " applications are needed for " + percent(confidence));
        out.printf(
                Locale.ROOT,
                "rates change from one campaign to the next by a factor of %.2f in odds (%d published pairs)%n",
                Math.exp(spread.deviation()),
                spread.differences());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
