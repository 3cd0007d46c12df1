package space.hamsafar.campaign.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts that could have been made, held against what came: each published campaign from the rates of the one before
 * it in its series, with the spread of the other series alone.
 */
public final class BackTest {
    private static final int ROUNDS = 4_000;

    private BackTest() {}

    /**
     * A count that was forecast.
     *
     * @param funnel id of the campaign
     * @param stage of the campaign
     * @param forecast interval
     * @param came how many were left
     */
    public record Result(String funnel, String stage, FunnelSimulation.Left forecast, int came) {
        /** Whether what came lies in the interval of 90 %. */
        public boolean isInside() {
            return forecast.contains(came);
        }
    }

    /** All counts of stages that both campaigns had in the same order. */
    public static List<Result> run(List<PublishedFunnel> funnels, long seed) {
        List<Result> results = new ArrayList<>();
        for (Succession pair : Succession.in(funnels)) {
            PublishedFunnel later = pair.later();
            List<StageRate> known = pair.earlier().rates().stream()
                    .takeWhile(rate -> pair.logitBefore(rate.stage()).isPresent())
                    .toList();
            if (known.isEmpty()) {
                continue;
            }
            RateSpread spread = RateSpread.of(funnels, series -> !series.equals(later.series()));
            var forecast = new FunnelSimulation(known, spread, ROUNDS, seed).of(later.applications(), 1);
            for (int i = 0; i < known.size(); i++) {
                results.add(new Result(
                        later.id(),
                        known.get(i).stage(),
                        forecast.left().get(i),
                        later.steps().get(i + 1).people()));
            }
        }
        return results;
    }
}
