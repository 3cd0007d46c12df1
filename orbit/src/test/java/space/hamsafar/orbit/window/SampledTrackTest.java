package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.Track;

class SampledTrackTest {
    private static final long SEED = 20261006;

    /** h⁴/384 of the fourth derivative of a circular motion: 60⁴ · n⁴r / 384. */
    private static final double PROVEN_METRES = 0.4;

    private final Interval period = Tianhe.days(0, 10);
    private final SampledTrack track = SampledTrack.of(Tianhe.orbit(), period);

    @Test
    void staysWithinTheProvenErrorOfTheExactTrack() {
        Track exact = Tianhe.orbit().trackOver(period);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 5000; i++) {
            double seconds = random.nextDouble(-5000, 10 * 86_400.0);

            assertThat(Vector3D.distance(track.fixedPositionAt(seconds), exact.fixedPositionAt(seconds)))
                    .as("seed %d, %s s", SEED, seconds)
                    .isLessThan(PROVEN_METRES);
            assertThat(Vector3D.distance(
                            track.fixedAt(seconds).getVelocity(),
                            exact.fixedAt(seconds).getVelocity()))
                    .as("seed %d, %s s", SEED, seconds)
                    .isLessThan(0.05);
        }
    }

    @Test
    void boundsHoldForTheWholeWay() {
        Fix fix = new Fix();
        Vector3D before = track.fixedPositionAt(0);
        for (int t = 10; t < 86_400; t += 10) {
            track.position(t, fix);
            Vector3D here = track.fixedPositionAt(t);

            assertThat(fix.radius()).isLessThan(track.highestM());
            assertThat(Vector3D.angle(before, here)).isLessThan(10 * track.fastestRadS());
            before = here;
        }
    }

    @Test
    void aFunctionOfStatesGivesTheSameWayAndRevolution() {
        SampledTrack other = SampledTrack.of(
                at -> Tianhe.orbit().stateAt(at, StationFrame.ITRF),
                Tianhe.days(0, 1),
                new WindowSource("states", Optional.empty(), "exact"));

        for (int t = 0; t < 86_400; t += 777) {
            assertThat(Vector3D.distance(other.fixedPositionAt(t), track.fixedPositionAt(t)))
                    .isLessThan(PROVEN_METRES);
        }
        assertThat(other.revolution().toMillis() / 1000.0)
                .isCloseTo(Tianhe.orbit().period().toMillis() / 1000.0, within(10.0));
        assertThat(other.source().ageAt(Instant.EPOCH)).isEmpty();
    }

    @Test
    void aFunctionInAnotherFrameIsRefused() {
        WindowSource source = new WindowSource("states", Optional.empty(), "exact");

        assertThatThrownBy(() ->
                        SampledTrack.of(at -> Tianhe.orbit().stateAt(at, StationFrame.TEME), Tianhe.days(0, 1), source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ITRF");
    }

    @Test
    void aPeriodThatIsNotCoveredIsRefused() {
        Interval later = Interval.of(period.getEnd().plusSeconds(1), Duration.ofDays(1));

        assertThatThrownBy(() -> OrbitLight.over(track, later))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("covers");
    }

    @Test
    void itsSourceTellsTheSetAndAnAccuracyThatGrowsWithItsAge() {
        WindowSource fresh = SampledTrack.of(Tianhe.orbit(), Tianhe.days(0, 1)).source();
        WindowSource old = SampledTrack.of(Tianhe.orbit(), Tianhe.days(20, 21)).source();

        assertThat(fresh.epoch()).contains(Tianhe.elements().epoch());
        assertThat(fresh.what()).startsWith("CSS (TIANHE), elements of 2026-10-06");
        assertThat(kilometres(old)).isGreaterThan(10 * kilometres(fresh));
    }

    private static double kilometres(WindowSource source) {
        return Double.parseDouble(source.accuracy().split(" ", 2)[0]);
    }
}
