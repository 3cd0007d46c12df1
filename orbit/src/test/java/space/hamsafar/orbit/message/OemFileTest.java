package space.hamsafar.orbit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.utils.TimeStampedPVCoordinates;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.Ephemerides;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.Tianhe;

class OemFileTest {
    private static final Instant CREATION = Instant.parse("2026-11-22T10:00:00Z");
    private static final double ONE_MILLIMETRE = 1e-3;

    @ParameterizedTest
    @EnumSource(
            value = StationFrame.class,
            names = {"TEME", "EME2000"})
    void orekitReadsBackWhatWasWritten(StationFrame frame) {
        Ephemeris ephemeris = Ephemerides.sample(Tianhe.orbit(), frame, Tianhe.days(0, 1), Duration.ofMinutes(4));

        Oem oem = new ParserBuilder(Tianhe.parserContext()).buildOemParser().parseMessage(source(text(ephemeris)));

        var segment = oem.getSegments().getFirst();
        assertThat(oem.getHeader().getOriginator()).isEqualTo("HAMSAFAR");
        assertThat(segment.getMetadata().getObjectName()).isEqualTo("CSS (TIANHE)");
        assertThat(segment.getMetadata().getObjectID()).isEqualTo("2021-035A");
        assertThat(segment.getMetadata().getReferenceFrame().getName()).isEqualTo(frame.name());
        List<TimeStampedPVCoordinates> read = segment.getData().getEphemeridesDataLines();
        assertThat(read).hasSize(361);
        for (int i = 0; i < read.size(); i++) {
            StationState state = ephemeris.states().get(i);
            Vector3D position = new Vector3D(1000, new Vector3D(state.xKm(), state.yKm(), state.zKm()));
            Vector3D velocity = new Vector3D(1000, new Vector3D(state.vxKmS(), state.vyKmS(), state.vzKmS()));
            assertThat(read.get(i).getDate().toInstant(Astrodynamics.EMBEDDED.getTimeScales()))
                    .isEqualTo(state.epoch());
            assertThat(read.get(i).getPosition().distance(position)).isLessThan(ONE_MILLIMETRE);
            assertThat(read.get(i).getVelocity().distance(velocity)).isLessThan(ONE_MILLIMETRE / 500);
        }
    }

    @Test
    void sameInputsGiveTheSameTextWithoutForeignLineEnds() {
        Ephemeris ephemeris =
                Ephemerides.sample(Tianhe.orbit(), StationFrame.EME2000, Tianhe.days(0, 1), Duration.ofHours(1));

        assertThat(text(ephemeris))
                .isEqualTo(text(ephemeris))
                .doesNotContain("\r")
                .startsWith("CCSDS_OEM_VERS = 2.0\n");
    }

    @Test
    void figuresKeepSignAndZeros() {
        StationState state =
                new StationState(CREATION, StationFrame.TEME, -0.5, 0.000001, -6764.25, -0.0, 7.05, -1e-12);
        Ephemeris ephemeris = new Ephemeris(StationFrame.TEME, List.of(state));

        assertThat(text(ephemeris).lines().toList().getLast().split("\\s+"))
                .containsExactly(
                        "2026-11-22T10:00:00.000000",
                        "-0.500000",
                        "0.000001",
                        "-6764.250000",
                        "0.000000000",
                        "7.050000000",
                        "0.000000000");
    }

    @Test
    void refusesWhatTheStandardCannotCarry() {
        Ephemeris turning =
                Ephemerides.sample(Tianhe.orbit(), StationFrame.ITRF, Tianhe.days(0, 1), Duration.ofHours(1));
        Ephemeris fine = Ephemerides.sample(Tianhe.orbit(), StationFrame.TEME, Tianhe.days(0, 1), Duration.ofHours(1));

        assertThatThrownBy(() -> text(turning))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EME2000");
        assertThatThrownBy(() -> OemFile.write(new StringBuilder(), fine, Tianhe.elements(), CREATION, "two\nlines"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ORIGINATOR");
    }

    @Test
    void sampleEndsAtThePeriodsEndAndKeepsItsStep() {
        Interval period = Interval.of(Tianhe.EPOCH, Duration.ofSeconds(250));
        Ephemeris ephemeris = Ephemerides.sample(Tianhe.orbit(), StationFrame.TEME, period, Duration.ofSeconds(100));

        assertThat(ephemeris.states().stream().map(StationState::epoch))
                .containsExactly(
                        Tianhe.EPOCH,
                        Tianhe.EPOCH.plusSeconds(100),
                        Tianhe.EPOCH.plusSeconds(200),
                        Tianhe.EPOCH.plusSeconds(250));
        assertThat(ephemeris.states().get(1))
                .isEqualTo(Tianhe.orbit().stateAt(Tianhe.EPOCH.plusSeconds(100), StationFrame.TEME));
        assertThatThrownBy(() -> Ephemerides.sample(Tianhe.orbit(), StationFrame.TEME, period, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("step");
    }

    private static String text(Ephemeris ephemeris) {
        StringBuilder out = new StringBuilder();
        OemFile.write(out, ephemeris, Tianhe.elements(), CREATION, "HAMSAFAR");
        return out.toString();
    }

    private static DataSource source(String text) {
        return new DataSource("test.oem", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
