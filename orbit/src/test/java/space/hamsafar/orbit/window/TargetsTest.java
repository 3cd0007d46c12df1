package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Horizon;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.Tianhe;

class TargetsTest {
    private static final GroundSite INDUS = new GroundSite("indus", 27.5, 68.3, 50, 20);

    private final Interval period = Tianhe.days(0, 4);
    private final SampledTrack track = SampledTrack.of(Tianhe.orbit(), period);

    /** Every fifth second judged by itself, with margins of a second at the ends of windows. */
    @Test
    void aTargetIsInViewExactlyInItsWindows() {
        TargetRule rule = new TargetRule(INDUS, 5, 50, 0);
        List<TargetWindow> windows = Targets.over(track, List.of(rule), period);

        assertThat(windows).hasSizeGreaterThan(1);
        for (int t = 0; t < 4 * 86_400; t += 5) {
            Instant at = track.instantAt(t);
            boolean inside =
                    windows.stream().anyMatch(window -> window.interval().contains(at));
            boolean nearEdge = windows.stream()
                    .anyMatch(window -> Math.abs(at.toEpochMilli()
                                            - window.interval().getStart().toEpochMilli())
                                    < 1000
                            || Math.abs(at.toEpochMilli()
                                            - window.interval().getEnd().toEpochMilli())
                                    < 1000);
            if (!nearEdge) {
                assertThat(inside).as("%s", at).isEqualTo(isSeen(rule, at, t));
            }
        }
    }

    private boolean isSeen(TargetRule rule, Instant at, double seconds) {
        Vector3D station = track.fixedPositionAt(seconds);
        Horizon horizon = Horizon.of(INDUS);
        double offNadir = Math.toDegrees(Vector3D.angle(horizon.place().subtract(station), station.negate()));
        return Math.toDegrees(horizon.elevation(station)) >= INDUS.minElevationDeg()
                && offNadir <= rule.maxOffNadirDeg()
                && SunPosition.elevationDeg(INDUS, at, EarthOrientation.BUILT_IN) >= rule.minSunElevationDeg();
    }

    @Test
    void aShortWindowIsLeftOut() {
        List<TargetWindow> all = Targets.over(track, List.of(new TargetRule(INDUS, -90, 50, 0)), period);
        List<TargetWindow> longOnes = Targets.over(track, List.of(new TargetRule(INDUS, -90, 50, 125)), period);

        assertThat(longOnes).hasSizeLessThan(all.size()).isNotEmpty();
        assertThat(longOnes).allMatch(window -> window.interval().toDuration().toMillis() >= 124_990);
        assertThat(longOnes.getFirst().reason()).contains("indus is in view for");
    }

    @Test
    void anAngleOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new TargetRule(INDUS, 5, 91, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxOffNadirDeg of target indus is 91.0; allowed is 0.01 to 90.0");
    }
}
