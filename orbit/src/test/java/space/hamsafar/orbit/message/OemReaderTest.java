package space.hamsafar.orbit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.ElementHistory;
import space.hamsafar.orbit.Ephemerides;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.EphemerisSegment;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.OrbitSource;
import space.hamsafar.orbit.PublishedEphemeris;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.Tianhe;

class OemReaderTest {
    /** SGP4's velocities are not quite the derivatives of its positions, and the polynomial runs through both. */
    private static final double ONE_METRE_KM = 1e-3;

    /** At the ends of a segment the polynomial has states on one side only. */
    private static final double TEN_METRES_KM = 1e-2;

    private static final Instant FIRST = Instant.parse("2026-10-07T00:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsBackWhatIsWrittenAndInterpolatesBetween() throws IOException {
        OemReader.Message message = read(written(FIRST, 1));

        EphemerisSegment segment = message.segments().getFirst();
        assertThat(message.objectName()).isEqualTo("CSS (TIANHE)");
        assertThat(message.originator()).isEqualTo("TEST");
        assertThat(segment.longestGap()).isEqualTo(Duration.ofMinutes(4));
        for (int second = 7; second < 86_400; second += 1_111) {
            Instant at = FIRST.plusSeconds(second);
            StationState read = segment.stateAt(at);
            StationState truth = Tianhe.orbit().stateAt(at, StationFrame.EME2000);
            boolean nearAnEnd = second < 1200 || second > 85_200;
            assertThat(distance(read, truth)).as("at %s", at).isLessThan(nearAnEnd ? TEN_METRES_KM : ONE_METRE_KM);
            assertThat(Math.abs(read.vzKmS() - truth.vzKmS())).isLessThan(TEN_METRES_KM / 100);
        }
    }

    @Test
    void turnsTheCelestialAxesIntoThoseOfJ2000() throws IOException {
        String text = written(FIRST, 1);
        StationState asWritten = read(text).segments().getFirst().stateAt(FIRST);

        for (String axes : List.of("GCRF", "ICRF")) {
            StationState turned = read(text.replace("= EME2000", "= " + axes))
                    .segments()
                    .getFirst()
                    .stateAt(FIRST);

            // The bias is 23 milliarcseconds about all axes together: 0.2 to 0.8 m on this orbit.
            assertThat(turned.frame()).isEqualTo(StationFrame.EME2000);
            assertThat(distance(turned, asWritten)).isBetween(2e-4, 8e-4);
        }
    }

    @Test
    void asksForTheUsablePartOnly() throws IOException {
        String text = written(FIRST, 1)
                .replace(
                        "META_STOP",
                        "USEABLE_START_TIME = 2026-10-07T01:00:00\nINTERPOLATION = LAGRANGE\n"
                                + "INTERPOLATION_DEGREE = 9\nMETA_STOP");

        EphemerisSegment segment = read(text).segments().getFirst();

        assertThat(segment.reaches(FIRST)).isFalse();
        assertThat(segment.reaches(FIRST.plus(Duration.ofHours(1)))).isTrue();
        assertThatThrownBy(() -> segment.stateAt(FIRST))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("reaches from 2026-10-07T01:00:00Z");
        Instant at = FIRST.plus(Duration.ofMinutes(122));
        assertThat(distance(segment.stateAt(at), Tianhe.orbit().stateAt(at, StationFrame.EME2000)))
                .isLessThan(ONE_METRE_KM);
    }

    @Test
    void keepsAGapBetweenSegmentsAGap() throws IOException {
        String text = written(FIRST, 1) + "\n" + second(written(FIRST.plus(Duration.ofDays(2)), 1));

        List<EphemerisSegment> segments = read(text).segments();

        assertThat(segments).hasSize(2);
        assertThat(segments).noneMatch(segment -> segment.reaches(FIRST.plus(Duration.ofHours(30))));
    }

    @Test
    void tellsTheLinesOnBothSidesOfAGapInTheAskedPeriod() throws IOException {
        String one = written(FIRST, 1);
        String text = one + "\n" + second(written(FIRST.plus(Duration.ofDays(2)), 1));
        OemReader.Message message = read(text);
        StationOrbit orbit = StationOrbit.of(
                List.of(new PublishedEphemeris(
                        "TIANHE", "2021-035A", "TEST", message.segments(), EarthOrientation.BUILT_IN)),
                EarthOrientation.BUILT_IN);
        List<String> lines = text.lines().toList();

        assertThatThrownBy(() -> orbit.trackOver(Interval.of(FIRST.plusSeconds(3600), Duration.ofDays(2))))
                .isInstanceOfSatisfying(OrbitException.class, thrown -> {
                    FileProblem before = thrown.problems().getFirst();
                    FileProblem after = thrown.problems().getLast();
                    assertThat(before.message())
                            .contains(
                                    "beyond 2026-10-08T00:00:00Z",
                                    "segment 1 ends at 2026-10-08T00:00:00Z; segment 2 begins at 2026-10-09T00:00:00Z",
                                    "add element sets");
                    assertThat(lines.get(before.line() - 1)).startsWith("2026-10-08T00:00:00");
                    assertThat(after.message()).isEqualTo("segment 2 begins at 2026-10-09T00:00:00Z");
                    assertThat(lines.get(after.line() - 1)).startsWith("2026-10-09T00:00:00");
                });
        assertThatThrownBy(() -> orbit.stateAt(FIRST.plus(Duration.ofDays(4)), StationFrame.TEME))
                .isInstanceOfSatisfying(OrbitException.class, thrown -> {
                    assertThat(thrown.problems()).hasSize(1);
                    assertThat(thrown.problems().getFirst().line()).isEqualTo(lines.size());
                });
    }

    @Test
    void elementSetsCarryOnWhereAnEphemerisEndsOrHasAGap() throws IOException {
        String text = written(FIRST, 1) + "\n" + second(written(FIRST.plus(Duration.ofDays(2)), 1));
        OrbitSource ephemeris =
                new PublishedEphemeris("TIANHE", "2021-035A", "TEST", read(text).segments(), EarthOrientation.BUILT_IN);
        OrbitSource sets = ElementHistory.of(List.of(Tianhe.orbit().elements()));
        StationOrbit both = StationOrbit.of(List.of(ephemeris, sets), EarthOrientation.BUILT_IN);
        Instant inTheGap = FIRST.plus(Duration.ofHours(30));
        Interval everything = Interval.of(FIRST, Duration.ofDays(5));

        assertThatCode(() -> both.trackOver(everything)).doesNotThrowAnyException();
        assertThat(both.sourceAt(FIRST.plusSeconds(60))).isEqualTo("ephemeris of TEST");
        assertThat(both.sourceAt(inTheGap)).startsWith("elements of ");
        assertThat(distance(
                        both.stateAt(inTheGap, StationFrame.TEME),
                        Tianhe.orbit().stateAt(inTheGap, StationFrame.TEME)))
                .isZero();
    }

    @Test
    void refusesOverlapsMixedFramesAndMixedTimeSystems() throws IOException {
        String one = written(FIRST, 1);

        assertThatThrownBy(() -> read(one + "\n" + second(written(FIRST.plus(Duration.ofHours(20)), 1))))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("segment 2 begins at 2026-10-07T20:00:00Z, before the one before it ends");
        String later = second(written(FIRST.plus(Duration.ofDays(2)), 1));
        assertThatThrownBy(() -> read(one + "\n" + later.replace("EME2000", "TEME")))
                .hasMessageContaining("mixes frames: EME2000, TEME");
        assertThatThrownBy(() -> read(one + "\n" + later.replace("= UTC", "= TAI")))
                .hasMessageContaining("inconsistent time systems: UTC");
        int segment = (int) one.lines().count() + 2;
        assertThatThrownBy(() -> read(one + "\n" + later.replace("EME2000", "TEME")))
                .satisfies(thrown -> assertThat(line(thrown)).isBetween(segment + 1, segment + 8));
        assertThatThrownBy(() -> read(one + "\n" + later.replace("= UTC", "= TAI")))
                .satisfies(thrown -> assertThat(line(thrown)).isBetween(segment + 1, segment + 8));
        assertThatThrownBy(() -> read(one + "\n" + second(written(FIRST.plus(Duration.ofHours(20)), 1))))
                .satisfies(thrown -> assertThat(line(thrown)).isEqualTo(segment));
    }

    @Test
    void refusesWhatIsNoEphemerisWithThePlace() throws IOException {
        String text = written(FIRST, 1);
        List<String> lines = text.lines().toList();
        String broken = text.replace(lines.get(20), lines.get(20).replace("-5459", "-54x9"));

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(OrbitException.class)
                .satisfies(thrown -> assertThat(
                                ((OrbitException) thrown).problems().getFirst().line())
                        .isEqualTo(21));
        assertThatThrownBy(() -> read("CCSDS_OPM_VERS = 2.0\n")).isInstanceOf(OrbitException.class);
        assertThatThrownBy(() -> read("<!DOCTYPE a [<!ENTITY b \"c\">]>")).hasMessageContaining("document type");
    }

    @Test
    void aClusterOfStatesBesideAGapOfMinutesDoesNoHarm() throws IOException {
        List<StationState> states = new ArrayList<>();
        for (int second = 0; second < 7_200; second += second >= 3_600 && second < 3_620 ? 2 : 240) {
            states.add(Tianhe.orbit().stateAt(FIRST.plusSeconds(second), StationFrame.EME2000));
        }
        Interval reach = Interval.of(FIRST, states.getLast().epoch());
        EphemerisSegment segment = new EphemerisSegment(
                new Ephemeris(StationFrame.EME2000, states), reach, EphemerisSegment.Interpolation.DEFAULT);

        for (int second = 2_400; second < 4_800; second += 7) {
            Instant at = FIRST.plusSeconds(second);
            assertThat(distance(segment.stateAt(at), Tianhe.orbit().stateAt(at, StationFrame.EME2000)))
                    .as("at %s", at)
                    .isLessThan(TEN_METRES_KM);
        }
    }

    private static int line(Throwable thrown) {
        return ((OrbitException) thrown).problems().getFirst().line();
    }

    private OemReader.Message read(String text) throws IOException {
        return OemReader.read(Files.writeString(folder.resolve("a.oem"), text), Astrodynamics.EMBEDDED);
    }

    private static String written(Instant from, int days) {
        var period = Interval.of(from, Duration.ofDays(days));
        Ephemeris ephemeris = Ephemerides.sample(Tianhe.orbit(), StationFrame.EME2000, period, Duration.ofMinutes(4));
        StringBuilder text = new StringBuilder();
        OemFile.write(text, ephemeris, Tianhe.elements(), FIRST, "TEST");
        return text.toString();
    }

    /** The segment of a message without its head. */
    private static String second(String text) {
        return text.substring(text.indexOf("META_START"));
    }

    private static double distance(StationState a, StationState b) {
        return Math.sqrt(
                Math.pow(a.xKm() - b.xKm(), 2) + Math.pow(a.yKm() - b.yKm(), 2) + Math.pow(a.zKm() - b.zKm(), 2));
    }
}
