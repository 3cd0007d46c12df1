package space.hamsafar.bench.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import space.hamsafar.campaign.forecast.BackTest;
import space.hamsafar.campaign.forecast.PublishedFunnels;

/** Forecasts each published campaign whose stage rates were known from the one before it, and holds them against what came. */
final class ForecastPart implements Part {
    private static final double COVERAGE = 0.9;

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public List<Measure> run(Settings settings) {
        List<BackTest.Result> results = BackTest.run(PublishedFunnels.all(), settings.seed());
        List<Measure> measures = new ArrayList<>();
        for (BackTest.Result result : results) {
            measures.add(Measure.told(
                    name(),
                    result.funnel() + ", " + result.stage() + ": " + result.came() + " came; 90 % interval",
                    result.forecast().low() + " to " + result.forecast().high()
                            + (result.isInside() ? ", inside" : ", OUTSIDE")));
        }
        long inside = results.stream().filter(BackTest.Result::isInside).count();
        measures.add(Measure.of(
                name(),
                "counts that came inside the interval",
                inside + " of " + results.size(),
                "all",
                inside == results.size()));
        measures.add(Measure.told(
                name(),
                "chance of no more inside than that, were the intervals right and the counts independent",
                String.format(Locale.ROOT, "%.2f", chance(results.size(), (int) inside))));
        Map<String, BackTest.Result> outcomes = new LinkedHashMap<>();
        results.forEach(result -> outcomes.put(result.funnel(), result));
        long right =
                outcomes.values().stream().filter(BackTest.Result::isInside).count();
        measures.add(Measure.of(
                name(),
                "outcomes inside the interval: the last count of each campaign whose rate was known",
                right + " of " + outcomes.size(),
                "all",
                right == outcomes.size()));
        return measures;
    }

    /** The chance that at most so many of the counts lie in intervals that hold nine of ten. */
    private static double chance(int counts, int inside) {
        return new BinomialDistribution(counts, COVERAGE).cumulativeProbability(inside);
    }
}
