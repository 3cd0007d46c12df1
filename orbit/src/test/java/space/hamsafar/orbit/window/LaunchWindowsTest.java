package space.hamsafar.orbit.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.Tianhe;

class LaunchWindowsTest {
    private static final PlaneRule RULE = new PlaneRule(104.4, 0.25, "flights 2022 to 2025");

    private static final double ROUNDING_OF_THE_TABLE_DEG = 0.006;

    /**
     * The table carried the node by the first-order oblateness only, 0.0075° a day slower than SGP4 does; 249 pairs of
     * published sets have a median 0.0013° a day from SGP4's drift and 0.0062° from the first-order one.
     */
    private static final double DRIFT_OF_THE_TABLE_DEG_PER_DAY = 0.0085;

    /**
     * Validation: flown missions from Jiuquan, lift-off to the minute, with the right ascension of the pad less the RAAN
     * of the station found from the last published set of Tianhe before (epoch as year, day of year; figures of the set).
     */
    @ParameterizedTest
    @CsvSource({
        "2023-10-26T03:14:00Z, 2023, 296.87663848, 41.4718, 92.3532, 0.0005214, 15.60186794, 104.40",
        "2024-04-25T12:59:00Z, 2024, 114.86164446, 41.4685, 54.9225, 0.0005436, 15.64626628, 104.42",
        "2024-10-29T20:27:00Z, 2024, 296.61171914, 41.4685, 25.6223, 0.0004590, 15.65534502, 104.41",
        "2025-04-24T09:17:00Z, 2025, 111.74750140, 41.4658, 4.0178, 0.0004654, 15.62100186, 104.26",
        "2025-10-31T15:44:00Z, 2025, 302.20706546, 41.4665, 287.2021, 0.0010603, 15.60898372, 104.18"
    })
    void flownMissionsKeptTheRule(
            Instant liftOff,
            int year,
            double day,
            double inclination,
            double raan,
            double eccentricity,
            double motion,
            double offset) {
        Instant epoch = Instant.parse(year + "-01-01T00:00:00Z").plusNanos(Math.round((day - 1) * 86_400e9));
        StationOrbit orbit = Tianhe.plane(epoch.toString(), inclination, raan, eccentricity, motion);

        double ageDays = orbit.elementsAgeAt(liftOff).toMillis() / 86_400_000.0;

        assertThat(LaunchWindows.offsetDeg(orbit, Tianhe.JIUQUAN, liftOff))
                .isCloseTo(offset, within(ROUNDING_OF_THE_TABLE_DEG + ageDays * DRIFT_OF_THE_TABLE_DEG_PER_DAY));

        List<LaunchWindow> windows = LaunchWindows.into(
                orbit, Tianhe.JIUQUAN, RULE, Interval.of(liftOff.minus(Duration.ofHours(12)), Duration.ofHours(24)));
        assertThat(windows)
                .anySatisfy(window -> assertThat(
                                Duration.between(window.liftOff(), liftOff).abs())
                        .isLessThan(Duration.ofMinutes(1)));
    }

    @Test
    void windowsComeHalfAnHourEarlierEachDay() {
        List<LaunchWindow> windows = LaunchWindows.into(Tianhe.orbit(), Tianhe.JIUQUAN, RULE, Tianhe.days(0, 60));

        assertThat(windows).hasSize(61);
        for (int i = 1; i < windows.size(); i++) {
            Duration earlier = Duration.ofDays(1)
                    .minus(Duration.between(
                            windows.get(i - 1).liftOff(), windows.get(i).liftOff()));
            assertThat(earlier.toSeconds() / 60.0).isCloseTo(27.7, within(0.1));
        }
    }

    @Test
    void windowsMeetTheRuleAndItsTolerance() {
        for (LaunchWindow window : LaunchWindows.into(Tianhe.orbit(), Tianhe.JIUQUAN, RULE, Tianhe.days(0, 60))) {
            assertThat(window.planeOffsetDeg()).isCloseTo(104.4, within(1e-4));
            assertThat(LaunchWindows.offsetDeg(Tianhe.orbit(), Tianhe.JIUQUAN, window.opens()))
                    .isCloseTo(104.15, within(1e-4));
            assertThat(LaunchWindows.offsetDeg(Tianhe.orbit(), Tianhe.JIUQUAN, window.closes()))
                    .isCloseTo(104.65, within(1e-4));
            assertThat(window.sunElevationDeg()).isBetween(-90.0, 90.0);
            assertThat(window.elementsAge()).isEqualTo(Tianhe.orbit().elementsAgeAt(window.liftOff()));
            assertThat(window.reason()).contains("jiuquan", "flights 2022 to 2025");
        }
    }

    @Test
    void adjoiningPeriodsShareNoWindowAndLoseNone() {
        List<LaunchWindow> all = LaunchWindows.into(Tianhe.orbit(), Tianhe.JIUQUAN, RULE, Tianhe.days(0, 10));
        Instant start = Tianhe.days(0, 10).getStart();
        Instant atLiftOff = all.get(4).liftOff();

        List<LaunchWindow> before =
                LaunchWindows.into(Tianhe.orbit(), Tianhe.JIUQUAN, RULE, Interval.of(start, atLiftOff));
        List<LaunchWindow> after = LaunchWindows.into(
                Tianhe.orbit(),
                Tianhe.JIUQUAN,
                RULE,
                Interval.of(atLiftOff, Tianhe.days(0, 10).getEnd()));

        assertThat(before.size() + after.size()).isEqualTo(all.size());
    }

    @Test
    void phaseAngleIsTheStationsLeadOverThePad() {
        LaunchWindow window = LaunchWindows.into(Tianhe.orbit(), Tianhe.JIUQUAN, RULE, Tianhe.days(0, 2))
                .getFirst();
        double secondsPerDegree = Tianhe.orbit().period().toMillis() / 360_000.0;
        // When the station was where the pad's direction is, it stood over the pad's latitude at its node distance.
        Instant abeam = window.liftOff().minusMillis(Math.round(window.phaseAngleDeg() * secondsPerDegree * 1000));
        StationState then = Tianhe.orbit().stateAt(abeam, StationFrame.TEME);
        double sidereal = Math.toDegrees(Earth.siderealTime(Earth.centuries(window.liftOff())));
        double rightAscension = Math.toDegrees(Math.atan2(then.yKm(), then.xKm()));

        assertThat(Angles.signedDeg(rightAscension - sidereal - Tianhe.JIUQUAN.longitudeDeg()))
                .isCloseTo(0, within(3.0));
        assertThat(window.phaseAngleDeg()).isBetween(0.0, 360.0);
    }
}
