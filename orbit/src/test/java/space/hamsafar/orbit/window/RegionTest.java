package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.Tianhe;

class RegionTest {
    private static final Region DATE_LINE = new Region(
            "box",
            List.of(
                    new Region.Corner(-10, 170),
                    new Region.Corner(10, 170),
                    new Region.Corner(10, -170),
                    new Region.Corner(-10, -170)),
            "made up");

    @Test
    void aBoxOverTheDateLineHoldsWhatIsInIt() {
        assertThat(DATE_LINE.contains(0, 180)).isTrue();
        assertThat(DATE_LINE.contains(9, -171)).isTrue();
        assertThat(DATE_LINE.contains(9, 171)).isTrue();
        assertThat(DATE_LINE.contains(11, 180)).isFalse();
        assertThat(DATE_LINE.contains(0, -169)).isFalse();
        assertThat(DATE_LINE.contains(0, 0)).isFalse();
    }

    @Test
    void theAnomalyIsOffBrazilAndNotOverPakistan() {
        assertThat(Region.SOUTH_ATLANTIC_ANOMALY.contains(-26, -50)).isTrue();
        assertThat(Region.SOUTH_ATLANTIC_ANOMALY.contains(30, 70)).isFalse();
        assertThat(Region.SOUTH_ATLANTIC_ANOMALY.contains(-20, 120)).isFalse();
    }

    @Test
    void crossingsAreWhereTheGroundPointIsInside() {
        Interval period = Tianhe.days(0, 1);
        SampledTrack track = SampledTrack.of(Tianhe.orbit(), period);
        List<Interval> crossings = RegionCrossings.over(track, Region.SOUTH_ATLANTIC_ANOMALY, period);

        assertThat(crossings).hasSizeBetween(5, 11);
        for (int t = 7; t < 86_400; t += 20) {
            Instant at = track.instantAt(t);
            GroundPoint under = Tianhe.orbit().groundPointAt(at);
            double depth = Region.SOUTH_ATLANTIC_ANOMALY.depthDeg(under.latitudeDeg(), under.longitudeDeg());
            if (Math.abs(depth) > 0.01) {
                assertThat(crossings.stream().anyMatch(crossing -> crossing.contains(at)))
                        .as("%s", at)
                        .isEqualTo(depth > 0);
            }
        }
    }

    @Test
    void twoCornersAreNoRegion() {
        List<Region.Corner> two = List.of(new Region.Corner(0, 0), new Region.Corner(1, 1));

        assertThatThrownBy(() -> new Region("line", two, "made up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 2 corners");
    }
}
