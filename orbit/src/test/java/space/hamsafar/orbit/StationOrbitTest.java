package space.hamsafar.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.Frame;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;

class StationOrbitTest {
    /** SGP4 from the set of the day before agreed with the agency's ephemeris to 0.1–2.6 km over its week. */
    private static final double THREE_KILOMETRES = 3;

    private static final double TEN_METRES_A_SECOND = 0.01;
    private static final double ONE_METRE = 1e-3;
    private static final double TEN_CENTIMETRES = 1e-4;

    /** Validation: ephemeris of the China Space Station, agency's OEM of 2026-10-07 (originator BACC), EME2000, UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-07T00:00:00Z, 2775.919012767, 4679.072455039, 4009.557497244, -7.001728133, 2.215298327, 2.257824252",
        "2026-10-07T00:20:00Z, -5459.410223416, 2876.031900737, 2764.543822822, -4.531127139, -4.740402147, -4.000434695",
        "2026-10-07T00:40:00Z, -5033.015411744, -3490.698906304, -2877.894582964, 5.123975838, -4.177344296, -3.898151433"
    })
    void agreesWithTheAgencysEphemeris(Instant epoch, double x, double y, double z, double vx, double vy, double vz) {
        StationState state = Tianhe.orbit().stateAt(epoch, StationFrame.EME2000);

        assertThat(distance(state, x, y, z)).isLessThan(THREE_KILOMETRES);
        assertThat(new Vector3D(state.vxKmS(), state.vyKmS(), state.vzKmS()).distance(new Vector3D(vx, vy, vz)))
                .isLessThan(TEN_METRES_A_SECOND);
    }

    /**
     * Validation: object 06251 of Vallado, Crawford, Hujsak, Kelso, Revisiting Spacetrack Report #3 (AIAA 2006-6753),
     * file tcppver.out, TEME. Elements: epoch 06176.82412014.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 3988.31022699, 5498.96657235, 0.90055879",
        "120, -3935.69800083, 409.10980837, 5471.33577327",
        "720, 3692.60030028, -976.24265255, -5623.36447493"
    })
    void agreesWithThePublishedSgp4Vectors(long minutes, double x, double y, double z) {
        Instant epoch = Instant.parse("2006-06-25T00:00:00Z").plusNanos(Math.round(0.82412014 * 86_400e9));
        StationOrbit orbit = StationOrbit.of(new MeanElements(
                "DELTA 1 DEB",
                "1962-025E",
                6251,
                epoch,
                15.56387291,
                0.0030035,
                58.0579,
                54.0425,
                139.1568,
                221.1854,
                0.00012808,
                0.00008885));

        StationState state = orbit.stateAt(epoch.plus(Duration.ofMinutes(minutes)), StationFrame.TEME);

        assertThat(distance(state, x, y, z)).isLessThan(ONE_METRE);
    }

    /** Validation: Orekit's own chain TEME, true of date, Greenwich, ITRF without Earth orientation data. */
    @Test
    void turnsWithTheEarthAsOrekitDoes() {
        Frame teme = Astrodynamics.EMBEDDED.getFrames().getTEME();
        Frame itrf = Tianhe.itrf();
        for (int hour = 0; hour < 48; hour++) {
            Instant at = Tianhe.EPOCH.plus(Duration.ofHours(hour));
            Track track = Tianhe.orbit().trackFrom(at);
            PVCoordinates expected = teme.getTransformTo(itrf, Track.date(at)).transformPVCoordinates(track.temeAt(0));
            PVCoordinates ours = track.fixedAt(0);

            assertThat(ours.getPosition().distance(expected.getPosition()) / 1000)
                    .isLessThan(ONE_METRE);
            assertThat(ours.getVelocity().distance(expected.getVelocity()) / 1000)
                    .isLessThan(ONE_METRE / 1000);
        }
    }

    @Test
    void groundPointIsOrekitsOnTheWgs84Ellipsoid() {
        Frame itrf = Tianhe.itrf();
        OneAxisEllipsoid earth =
                new OneAxisEllipsoid(Constants.WGS84_EARTH_EQUATORIAL_RADIUS, Constants.WGS84_EARTH_FLATTENING, itrf);
        for (int minute = 0; minute < 95; minute += 5) {
            Instant at = Tianhe.EPOCH.plus(Duration.ofMinutes(minute));
            GroundPoint point = Tianhe.orbit().groundPointAt(at);
            Vector3D fixed = Tianhe.orbit().trackFrom(at).fixedPositionAt(0);
            GeodeticPoint expected = earth.transform(fixed, itrf, Track.date(at));

            assertThat(point.latitudeDeg()).isCloseTo(Math.toDegrees(expected.getLatitude()), within(1e-8));
            assertThat(point.longitudeDeg()).isCloseTo(Math.toDegrees(expected.getLongitude()), within(1e-8));
            assertThat(point.altitudeKm()).isCloseTo(expected.getAltitude() / 1000, within(TEN_CENTIMETRES));
        }
    }

    /** Validation: the drift derived from the station's published sets is -6.075 to -6.095 °/day over its altitudes. */
    @Test
    void nodeDriftsAsThePublishedSetsShow() {
        assertThat(Tianhe.orbit().nodeDriftDegPerDay()).isBetween(-6.095, -6.075);
    }

    /** Validation: from the set 26263.92234256 (RAAN 100.7142°) to 26279.66863779 (4.9680°), 15.7 days later. */
    @Test
    void nodeReachesTheOneOfALaterSet() {
        StationOrbit earlier = Tianhe.plane(
                Instant.parse("2026-09-20T00:00:00Z")
                        .plusNanos(Math.round(0.92234256 * 86_400e9))
                        .toString(),
                41.4679,
                100.7142,
                0.0002502,
                15.60143111);
        double tenSecondsOfLaunch = 0.04;

        assertThat(earlier.raanDegAt(Tianhe.EPOCH)).isCloseTo(4.9680, within(tenSecondsOfLaunch));
    }

    @Test
    void radiusSpeedAndPeriodFitALowOrbit() {
        StationState state = Tianhe.orbit().stateAt(Tianhe.EPOCH, StationFrame.TEME);

        assertThat(state.radiusKm()).isBetween(6750.0, 6780.0);
        assertThat(state.speedKmS()).isBetween(7.6, 7.7);
        assertThat(Tianhe.orbit().period()).isBetween(Duration.ofMinutes(92), Duration.ofMinutes(93));
        assertThat(Tianhe.orbit().elementsAgeAt(Tianhe.EPOCH.plusSeconds(5))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void manyThreadsGetTheSameStates() {
        StationOrbit orbit = Tianhe.orbit();
        List<StationState> alone = IntStream.range(0, 500)
                .mapToObj(i -> orbit.stateAt(Tianhe.EPOCH.plusSeconds(60L * i), StationFrame.EME2000))
                .toList();
        List<StationState> together = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> orbit.stateAt(Tianhe.EPOCH.plusSeconds(60L * i), StationFrame.EME2000))
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    @Test
    void elementsDoNotReachTwoYears() {
        Instant late = Tianhe.EPOCH.plus(Duration.ofDays(800));

        assertThatThrownBy(() -> Tianhe.orbit().groundPointAt(late))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("800 days")
                .hasMessageContaining("nearer");
    }

    @Test
    void implausibleElementsAreRefused() {
        assertThatThrownBy(() -> Tianhe.plane("2026-10-06T00:00:00Z", 41.5, 0, 0.2, 15.6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("perigee");
        assertThatThrownBy(() -> Tianhe.plane("2026-10-06T00:00:00Z", 41.5, 361, 0, 15.6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("raanDeg is 361");
        assertThatThrownBy(() -> Tianhe.plane("2026-10-06T00:00:00Z", 41.5, 0, 0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("meanMotionRevPerDay");
    }

    private static double distance(StationState state, double x, double y, double z) {
        return new Vector3D(state.xKm(), state.yKm(), state.zKm()).distance(new Vector3D(x, y, z));
    }
}
