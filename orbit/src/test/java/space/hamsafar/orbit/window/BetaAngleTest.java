package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Tianhe;

class BetaAngleTest {
    private final Interval period = Tianhe.days(0, 60);
    private final SampledTrack track = SampledTrack.of(Tianhe.orbit(), period);

    /** The node turns once in 60 days, so the beta angle has about one high and one low in that time. */
    @Test
    void extremesAreTheHighestAndLowestOfTheirSurroundings() {
        List<BetaAngle.Value> extremes = BetaAngle.extremes(track, period);
        List<BetaAngle.Value> daily = BetaAngle.daily(track, period);

        assertThat(extremes).hasSizeBetween(1, 4);
        assertThat(daily).hasSize(61);
        for (BetaAngle.Value extreme : extremes) {
            List<Double> near = daily.stream()
                    .filter(value -> Math.abs(value.epoch().getEpochSecond()
                                    - extreme.epoch().getEpochSecond())
                            < 5 * 86_400)
                    .map(BetaAngle.Value::deg)
                    .toList();
            boolean highest = near.stream().allMatch(deg -> deg < extreme.deg() + 0.1);
            boolean lowest = near.stream().allMatch(deg -> deg > extreme.deg() - 0.1);
            assertThat(highest || lowest).as("%s", extreme).isTrue();
        }
    }

    @Test
    void isTheAngleToTheMomentumAtEachDay() {
        for (BetaAngle.Value value : BetaAngle.daily(track, Tianhe.days(0, 3))) {
            assertThat(value.deg()).isCloseTo(OrbitLight.betaAngleDeg(Tianhe.orbit(), value.epoch()), within(0.001));
            assertThat(value.deg()).isBetween(-41.5 - 23.5, 41.5 + 23.5);
        }
    }
}
