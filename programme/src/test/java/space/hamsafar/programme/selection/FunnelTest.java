package space.hamsafar.programme.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final double ROUNDING = 1e-9;

    /** Validation: with places for all, thinning a binomial number gives a binomial number again. */
    @Test
    void withoutPlaceLimitsTheEndIsBinomial() {
        var campaign = SelectionFixture.campaign(0, List.of(wide("one", 0.3), wide("two", 0.5), wide("three", 0.2)));
        var forecast = Funnel.forecast(campaign, 4_000, 150);
        var closedForm = new BinomialDistribution(150, 0.3 * 0.5 * 0.2);
        var end = forecast.steps().getLast();
        assertThat(end.expected()).isCloseTo(150 * 0.03, within(ROUNDING));
        assertThat(end.low()).isEqualTo(closedForm.inverseCumulativeProbability(0.05));
        assertThat(end.high()).isEqualTo(closedForm.inverseCumulativeProbability(0.95));
        assertThat(forecast.probability()).isCloseTo(1 - closedForm.cumulativeProbability(1), within(ROUNDING));
    }

    /** Validation: two coins, both must show heads. */
    @Test
    void aFunnelSmallEnoughToCountByHandIsExact() {
        var campaign = SelectionFixture.campaign(0, List.of(SelectionFixture.stage("only", "beijing", 3, 0.5, 0)));
        var forecast = Funnel.forecast(campaign, 10, 3);
        assertThat(forecast.probability()).isCloseTo(4 / 8.0, within(ROUNDING));
        assertThat(forecast.steps().getLast().entering()).isEqualTo(3);
    }

    /** Validation: a seeded simulation of the same model, places included. */
    @Test
    void placesLimitWhoGoesOnAsASimulationDoes() {
        var stages = List.of(
                SelectionFixture.stage("one", "islamabad", 60, 0.4, 0),
                SelectionFixture.stage("two", "beijing", 20, 0.5, 0),
                SelectionFixture.stage("three", "beijing", 8, 0.3, 0));
        var forecast = Funnel.forecast(SelectionFixture.campaign(0, stages), 1_500, 70);
        int trials = 200_000;
        long seed = 20260422;
        var random = new Random(seed);
        long enough = 0;
        double total = 0;
        for (int i = 0; i < trials; i++) {
            int left = 70;
            for (var stage : stages) {
                left = passing(
                        random, Math.min(left, stage.places()), stage.passRate().value());
            }
            enough += left >= 2 ? 1 : 0;
            total += left;
        }
        double fourDeviations = 4 * Math.sqrt(0.25 / trials);
        assertThat(forecast.probability())
                .as("seed %d", seed)
                .isCloseTo(enough / (double) trials, within(fourDeviations));
        assertThat(forecast.steps().getLast().expected())
                .as("seed %d", seed)
                .isCloseTo(total / trials, within(4 * 1.4 / Math.sqrt(trials)));
    }

    /** Validation: 1 − (1−q)ⁿ ≥ c has the closed form n ≥ ln(1−c) / ln(1−q). */
    @Test
    void oneFinalistNeedsWhatTheLogarithmSays() {
        for (double rate : new double[] {0.5, 0.1, 0.01, 0.0003}) {
            int closedForm = (int) Math.ceil(Math.log(0.05) / Math.log(1 - rate));
            assertThat(Funnel.needed(rate, 1, 0.95)).as("rate %s", rate).isEqualTo(closedForm);
        }
    }

    @Test
    void whatIsNeededIsEnoughAndOneFewerIsNot() {
        for (int wanted = 1; wanted <= 4; wanted++) {
            int needed = Funnel.needed(0.013, wanted, 0.95);
            assertThat(1 - new BinomialDistribution(needed, 0.013).cumulativeProbability(wanted - 1))
                    .isGreaterThanOrEqualTo(0.95);
            assertThat(1 - new BinomialDistribution(needed - 1, 0.013).cumulativeProbability(wanted - 1))
                    .isLessThan(0.95);
        }
    }

    @Test
    void extremesOfRateAndConfidenceHaveAnAnswer() {
        assertThat(Funnel.needed(1, 2, 0.95)).isEqualTo(2);
        assertThat(Funnel.needed(0, 2, 0.95)).isEqualTo(Funnel.NEVER);
        assertThat(Funnel.needed(0.5, 2, 1)).isEqualTo(Funnel.NEVER);
        assertThat(Funnel.needed(0.5, 0, 0.95)).isZero();
    }

    @Test
    void lessIsNeededFromStageToStage() {
        var steps = Funnel.forecast(SelectionFixture.campaign(0), 4_000, 150).steps();
        assertThat(steps)
                .extracting(FunnelStep::stage)
                .containsExactly("applications", "eligible", "preliminary", "secondary", "final");
        assertThat(steps.get(0).needed()).isGreaterThan(steps.get(1).needed());
        assertThat(steps.get(1).needed()).isEqualTo(steps.get(2).needed());
        assertThat(steps.get(3).needed()).isLessThan(steps.get(2).needed());
        assertThat(steps.get(4).needed()).isEqualTo(Funnel.needed(0.5, 2, 0.95));
    }

    @Test
    void placesAtOneStageCapThoseWhoEnterIt() {
        var steps = Funnel.forecast(SelectionFixture.campaign(0), 4_000, 500).steps();
        assertThat(steps.get(1).expected()).isEqualTo(120);
        assertThat(steps.get(2).entering()).isEqualTo(120);
        assertThat(steps.get(3).entering()).isLessThanOrEqualTo(20);
    }

    @Test
    void beforeAnybodyAppliedTheNumberOfEligibleIsUncertainToo() {
        var campaign = SelectionFixture.campaign(0, List.of(wide("one", 0.3)));
        var forecast = Funnel.forecast(campaign, 1_000);
        var closedForm = new BinomialDistribution(1_000, 0.05 * 0.3);
        assertThat(forecast.probability()).isCloseTo(1 - closedForm.cumulativeProbability(1), within(ROUNDING));
    }

    private static Stage wide(String id, double passRate) {
        return SelectionFixture.stage(id, "beijing", 100_000, passRate, 0);
    }

    private static int passing(Random random, int entering, double rate) {
        int passed = 0;
        for (int i = 0; i < entering; i++) {
            passed += random.nextDouble() < rate ? 1 : 0;
        }
        return passed;
    }
}
