package space.hamsafar.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class SunPositionTest {
    private static final double ONE_HUNDREDTH_OF_A_DEGREE = 0.01;

    /** Validation: Meeus, Astronomical Algorithms, example 25.a, 1992-10-13 0h TD: apparent place and distance. */
    @Test
    void agreesWithTheBooksExample() {
        Vector3D sun = SunPosition.metresAt(Earth.centuries(Instant.parse("1992-10-12T23:59:00Z")));

        assertThat(Angles.wrapDeg(Math.toDegrees(sun.getAlpha())))
                .isCloseTo(198.38083, within(ONE_HUNDREDTH_OF_A_DEGREE));
        assertThat(Math.toDegrees(sun.getDelta())).isCloseTo(-7.78507, within(ONE_HUNDREDTH_OF_A_DEGREE));
        assertThat(sun.getNorm() / 149_597_870_700.0).isCloseTo(0.99766, within(1e-4));
    }

    @Test
    void standsOverheadAtItsOwnPoint() {
        Instant at = Instant.parse("2026-10-06T04:00:00Z");
        GroundPoint point = SunPosition.subsolarPoint(at, EarthOrientation.BUILT_IN);

        assertThat(SunPosition.elevationDeg(
                        site(point.latitudeDeg(), point.longitudeDeg()), at, EarthOrientation.BUILT_IN))
                .isCloseTo(90, within(ONE_HUNDREDTH_OF_A_DEGREE));
        assertThat(SunPosition.elevationDeg(
                        site(-point.latitudeDeg(), point.longitudeDeg() + 180), at, EarthOrientation.BUILT_IN))
                .isCloseTo(-90, within(ONE_HUNDREDTH_OF_A_DEGREE));
    }

    /** Validation: September equinox of 2026 on 23 September at 00:05 UTC (almanac); the Sun moves 0.0003° a minute. */
    @Test
    void crossesTheEquatorAtTheEquinox() {
        GroundPoint point = SunPosition.subsolarPoint(Instant.parse("2026-09-23T00:05:00Z"), EarthOrientation.BUILT_IN);

        assertThat(point.latitudeDeg()).isCloseTo(0, within(ONE_HUNDREDTH_OF_A_DEGREE));
    }

    private static GroundSite site(double latitudeDeg, double longitudeDeg) {
        return new GroundSite("here", latitudeDeg, longitudeDeg, 0, 0);
    }
}
