package space.hamsafar.campaign.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How much the rate of a stage changes from one campaign of an agency to its next: the difference of logits, taken to be
 * normal about zero with a deviation that few differences tell, so that a forecast draws from Student's distribution.
 *
 * @param deviation root mean square of the differences
 * @param differences how many there were: the degrees of freedom
 */
public record RateSpread(double deviation, int differences) {

    public RateSpread {
        if (!(deviation > 0) || differences < 1) {
            throw new IllegalArgumentException(
                    "deviation is " + deviation + " of " + differences + " differences; both must be above 0");
        }
    }

    /**
     * The spread seen in published campaigns.
     *
     * @param funnels of which those of one series are compared with the next of it
     * @param counted series that count, so that a back-test can leave its own out
     */
    public static RateSpread of(List<PublishedFunnel> funnels, Predicate<String> counted) {
        List<Double> squares = new ArrayList<>();
        for (Succession pair : Succession.in(funnels)) {
            if (counted.test(pair.later().series())) {
                for (StageRate now : pair.later().rates()) {
                    OptionalDouble before = pair.logitBefore(now.stage());
                    before.ifPresent(logit -> squares.add((now.logit() - logit) * (now.logit() - logit)));
                }
            }
        }
        double mean = squares.stream().mapToDouble(square -> square).average().orElse(Double.NaN);
        return new RateSpread(Math.sqrt(mean), squares.size());
    }
}
