package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Tianhe;

class SkyPathTest {
    private final Interval period = Tianhe.days(0, 2);
    private final SampledTrack track = SampledTrack.of(Tianhe.orbit(), period);

    @Test
    void leadsFromRiseOverCulminationToSet() {
        List<SitePass> passes = Passes.over(track, List.of(Observer.of(Tianhe.KARACHI)), period);

        assertThat(passes).isNotEmpty();
        for (SitePass found : passes) {
            Pass pass = found.pass();
            SkyPath path = SkyPath.over(track, Tianhe.KARACHI, pass.interval(), Duration.ofSeconds(1));

            assertThat(path.points().getFirst().elevationDeg()).isCloseTo(10, within(0.001));
            assertThat(path.points().getLast().elevationDeg()).isCloseTo(10, within(0.001));
            assertThat(path.points().getLast().azimuthDeg()).isCloseTo(pass.setAzimuthDeg(), within(0.01));
            assertThat(path.points().stream()
                            .mapToDouble(SkyPath.Point::elevationDeg)
                            .max()
                            .orElseThrow())
                    .isCloseTo(pass.maxElevationDeg(), within(0.1));
        }
    }

    @Test
    void aStepOfNothingIsRefused() {
        assertThatThrownBy(() -> SkyPath.over(track, Tianhe.KARACHI, period, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("step is PT0S");
    }
}
