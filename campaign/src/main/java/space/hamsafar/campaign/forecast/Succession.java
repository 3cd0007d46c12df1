package space.hamsafar.campaign.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A campaign and the one before it in its series.
 *
 * @param earlier whose rates were known
 * @param later that came
 */
record Succession(PublishedFunnel earlier, PublishedFunnel later) {

    static List<Succession> in(List<PublishedFunnel> funnels) {
        Map<String, PublishedFunnel> last = new HashMap<>();
        List<Succession> pairs = new ArrayList<>();
        for (PublishedFunnel funnel : funnels) {
            PublishedFunnel before = last.put(funnel.series(), funnel);
            if (before != null) {
                pairs.add(new Succession(before, funnel));
            }
        }
        return pairs;
    }

    /** The logit of a stage's rate in the earlier campaign; empty if it had no such stage after the same one. */
    OptionalDouble logitBefore(String stage) {
        return earlier.rates().stream()
                .filter(rate -> rate.stage().equals(stage)
                        && stageBefore(earlier, stage).equals(stageBefore(later, stage)))
                .mapToDouble(StageRate::logit)
                .findFirst();
    }

    private static String stageBefore(PublishedFunnel funnel, String stage) {
        String before = "";
        for (PublishedFunnel.Step step : funnel.steps()) {
            if (step.stage().equals(stage)) {
                return before;
            }
            before = step.stage();
        }
        return "";
    }
}
