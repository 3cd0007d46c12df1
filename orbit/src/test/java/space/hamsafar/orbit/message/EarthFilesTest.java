package space.hamsafar.orbit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.time.AbsoluteDate;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.ElementHistory;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.window.LaunchWindows;

final class EarthFilesTest {
    private static final int MJD_OF_EPOCH = 61_319;

    @TempDir
    private Path folder;

    @Test
    void ut1TurnsTheGroundUnderTheStation() throws IOException {
        EarthOrientation given = EarthFiles.orientation(finals(0.5, 0, 0));
        double turned = longitude(StationOrbit.of(Tianhe.orbit().elements()))
                - longitude(StationOrbit.of(List.of(ElementHistory.of(List.of(Tianhe.elements()))), given));
        // Half a second of the Earth's turn: 360.9856°/day.
        assertThat(turned).isCloseTo(0.5 * 360.9856 / 86_400, within(1e-6));
    }

    @Test
    void ut1TurnsTheSunAndTheLaunchPad() throws IOException {
        EarthOrientation given = EarthFiles.orientation(finals(0.5, 0, 0));
        StationOrbit turned = StationOrbit.of(List.of(ElementHistory.of(List.of(Tianhe.elements()))), given);
        double halfASecond = 0.5 * 360.9856 / 86_400;
        double later = SunPosition.subsolarPoint(at(), given).longitudeDeg();
        assertThat(SunPosition.subsolarPoint(at(), EarthOrientation.BUILT_IN).longitudeDeg() - later)
                .isCloseTo(halfASecond, within(1e-6));
        assertThat(LaunchWindows.offsetDeg(turned, Tianhe.JIUQUAN, at())
                        - LaunchWindows.offsetDeg(Tianhe.orbit(), Tianhe.JIUQUAN, at()))
                .isCloseTo(halfASecond, within(1e-6));
    }

    @Test
    void polarMotionMovesTheGroundByTheHeightOverTheEquator() throws IOException {
        EarthOrientation given = EarthFiles.orientation(finals(0, 0.2, 0.4));
        StationState with = StationOrbit.of(List.of(ElementHistory.of(List.of(Tianhe.elements()))), given)
                .stateAt(at(), StationFrame.ITRF);
        StationState without = Tianhe.orbit().stateAt(at(), StationFrame.ITRF);
        double arcSecond = Math.PI / 648_000;
        assertThat(with.xKm() - without.xKm()).isCloseTo(0.2 * arcSecond * without.zKm(), within(1e-6));
        assertThat(with.yKm() - without.yKm()).isCloseTo(-0.4 * arcSecond * without.zKm(), within(1e-6));
    }

    @Test
    void refusesInstantsBeyondTheFileAndLinesThatAreNone() throws IOException {
        EarthOrientation given = EarthFiles.orientation(finals(0, 0, 0));
        StationOrbit orbit = StationOrbit.of(List.of(ElementHistory.of(List.of(Tianhe.elements()))), given);
        assertThatThrownBy(() -> orbit.stateAt(at().plus(Duration.ofDays(30)), StationFrame.ITRF))
                .hasMessageContaining("give a newer file");
        Path wrong = Files.writeString(folder.resolve("wrong"), "no such line\n");
        assertThatThrownBy(() -> EarthFiles.orientation(wrong))
                .hasMessageContaining("wrong:1: is not a line of finals");
    }

    @Test
    void readsLeapSecondsOfBothForms() throws IOException {
        Path list = Files.writeString(
                folder.resolve("leap-seconds.list"),
                "#$ 3676924800\n2272060800 10 # 1 Jan 1972\n2287785600 11 # 1 Jul 1972\n2303683200 12 # 1 Jan 1973\n");
        Path table = Files.writeString(folder.resolve("tai-utc.dat"), """
                 1972 JAN  1 =JD 2441317.5  TAI-UTC=  10.0       S + (MJD - 41317.) X 0.0      S
                 1972 JUL  1 =JD 2441499.5  TAI-UTC=  11.0       S + (MJD - 41317.) X 0.0      S
                 1973 JAN  1 =JD 2441683.5  TAI-UTC=  12.0       S + (MJD - 41317.) X 0.0      S
                """);
        for (Path file : List.of(list, table)) {
            var scales = EarthFiles.leapSeconds(file).getTimeScales();
            var date = new AbsoluteDate(1980, 1, 1, scales.getUTC());
            assertThat(scales.getUTC().offsetFromTAI(date).toDouble())
                    .as(file.toString())
                    .isEqualTo(-12);
        }
        Path jump = Files.writeString(folder.resolve("jump"), "2272060800 10\n2287785600 13\n");
        assertThatThrownBy(() -> EarthFiles.leapSeconds(jump)).hasMessageContaining("jump:2: TAI-UTC is 13 s");
    }

    private static Instant at() {
        return Tianhe.EPOCH.plus(Duration.ofMinutes(40));
    }

    private static double longitude(StationOrbit orbit) {
        return orbit.groundPointAt(at()).longitudeDeg();
    }

    /** Four days of one orientation, in the columns of finals2000A. */
    private Path finals(double ut1, double x, double y) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int day = -1; day < 3; day++) {
            text.append(String.format(
                    Locale.ROOT,
                    "261006 %8.2f I %9.6f 0.000091 %9.6f 0.000091  I%10.7f 0.0000103%n",
                    (double) (MJD_OF_EPOCH + day),
                    x,
                    y,
                    ut1));
        }
        return Files.writeString(folder.resolve("finals2000A.all"), text);
    }
}
