package space.hamsafar.bench.selection;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.campaign.forecast.BackTest;
import space.hamsafar.campaign.forecast.PublishedFunnels;

/** Forecasts each published campaign whose stage rates were known from the one before it, and holds them against what came. */
final class ForecastPart implements Part {

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
                    result.forecast().low() + " to " + result.forecast().high()));
        }
        long inside = results.stream().filter(BackTest.Result::isInside).count();
        measures.add(Measure.of(
                name(),
                "counts that came inside the interval",
                inside + " of " + results.size(),
                "all",
                inside == results.size()));
        return measures;
    }
}
