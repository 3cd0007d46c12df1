package space.hamsafar.campaign.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;

class FunnelSimulationTest {
    private static final RateSpread HARDLY_ANY = new RateSpread(1e-9, 1_000);

    @Test
    void withRatesKnownForSureIsTheBinomialDistribution() {
        var simulation =
                new FunnelSimulation(List.of(new StageRate("a", 0.3, Integer.MAX_VALUE)), HARDLY_ANY, 20_000, 1);
        var exact = new BinomialDistribution(400, 0.3);

        var forecast = simulation.of(400, 130);

        assertThat(forecast.left().getFirst().median()).isBetween(119, 121);
        assertThat(forecast.left().getFirst().low()).isCloseTo(exact.inverseCumulativeProbability(0.05), within(1));
        assertThat(forecast.left().getFirst().high()).isCloseTo(exact.inverseCumulativeProbability(0.95), within(1));
        assertThat(forecast.enough()).isCloseTo(1 - exact.cumulativeProbability(129), within(0.01));
        assertThat(simulation.of(400, 130)).isEqualTo(forecast);
    }

    @Test
    void quantilesAreWithinOneOfTheExactOnes() {
        var bell = new NormalDistribution();
        for (double rate : new double[] {0.002, 0.03, 0.3, 0.6, 0.98}) {
            for (int trials : new int[] {0, 1, 17, 300, 20_000}) {
                for (double probability : new double[] {0.01, 0.2, 0.5, 0.9, 0.999}) {
                    int exact = trials == 0
                            ? 0
                            : new BinomialDistribution(trials, rate).inverseCumulativeProbability(probability);
                    assertThat(BinomialQuantile.of(
                                    trials, rate, probability, bell.inverseCumulativeProbability(probability)))
                            .as("%s trials, rate %s, probability %s", trials, rate, probability)
                            .isBetween(exact - 1, exact + 1);
                }
            }
        }
    }

    @Test
    void doubtAboutRatesWidensTheInterval() {
        List<StageRate> sure = List.of(new StageRate("a", 0.1, 100_000));
        List<StageRate> few = List.of(new StageRate("a", 0.1, 50));
        var narrow = new FunnelSimulation(sure, HARDLY_ANY, 4_000, 1)
                .of(1_000, 1)
                .left()
                .getFirst();
        var byBasis = new FunnelSimulation(few, HARDLY_ANY, 4_000, 1)
                .of(1_000, 1)
                .left()
                .getFirst();
        var byCampaign = new FunnelSimulation(sure, new RateSpread(0.4, 6), 4_000, 1)
                .of(1_000, 1)
                .left()
                .getFirst();

        assertThat(byBasis.high() - byBasis.low()).isGreaterThan(2 * (narrow.high() - narrow.low()));
        assertThat(byCampaign.high() - byCampaign.low()).isGreaterThan(2 * (narrow.high() - narrow.low()));
    }

    @Test
    void placesAreALimitAndTheNeededNumberIsTheFewest() {
        var stages = List.of(new StageRate("a", 0.5, 1_000), new StageRate("b", 0.5, 1_000, 20));
        var simulation = new FunnelSimulation(stages, HARDLY_ANY, 2_000, 4);

        assertThat(simulation.of(10_000, 1).left().getLast().high()).isLessThanOrEqualTo(20);
        int needed = simulation.needed(5, 0.9, 1_000);
        assertThat(simulation.of(needed, 5).enough()).isGreaterThanOrEqualTo(0.9);
        assertThat(simulation.of(needed - 1, 5).enough()).isLessThan(0.9);
        assertThat(simulation.needed(21, 0.9, 1_000)).isEqualTo(1_001);
    }

    @Test
    void refusesRatesThatNobodyCanHave() {
        assertThatThrownBy(() -> new StageRate("a", 1, 10)).hasMessageContaining("rate 1.0");
        assertThatThrownBy(() -> new FunnelSimulation(List.of(), HARDLY_ANY, 1_000, 1))
                .hasMessageContaining("0 stages");
    }

    @Test
    void knowsTheFunnelsOfAgencies() {
        assertThat(PublishedFunnels.all())
                .extracting(PublishedFunnel::id)
                .contains("esa-2008", "esa-2021", "nasa-2017", "nasa-2021", "jaxa-2008", "jaxa-2021", "csa-2016");
        assertThat(PublishedFunnels.find("esa-2021")
                        .orElseThrow()
                        .rates()
                        .getFirst()
                        .rate())
                .isCloseTo(1361 / 22523.0, within(1e-12));
        assertThat(PublishedFunnels.all())
                .allSatisfy(funnel -> assertThat(funnel.steps())
                        .allSatisfy(step -> assertThat(step.source()).isNotBlank()));
    }

    /** Validation: at 90 % one of ten counts lies outside; of the six that can be tested one does. */
    @Test
    void forecastsFromTheCampaignBeforeCoverWhatCame() {
        List<BackTest.Result> results = BackTest.run(PublishedFunnels.all(), 1);

        assertThat(results).extracting(BackTest.Result::funnel).contains("esa-2021", "nasa-2021", "jaxa-2021");
        assertThat(results).hasSize(6);
        assertThat(results)
                .as("%s", results)
                .filteredOn(BackTest.Result::isInside)
                .hasSizeGreaterThanOrEqualTo(5);
    }
}
