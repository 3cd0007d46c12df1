package space.hamsafar.orbit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
import space.hamsafar.orbit.Accuracy;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.ElementHistory;
import space.hamsafar.orbit.Ephemerides;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.Tianhe;

final class OrbitFilesTest {
    /** Interpolation between states four minutes apart, as OemReaderTest measures it. */
    private static final double ONE_METRE_KM = 0.001;

    private static final Instant EPOCH = Tianhe.EPOCH;

    @TempDir
    private Path folder;

    @Test
    void anEphemerisCountsWhereItReachesAndElementsElsewhere() throws IOException {
        StationOrbit shifted = StationOrbit.of(moved(Tianhe.elements(), EPOCH, 17.9));
        Path oem = oem(shifted, Interval.of(EPOCH, Duration.ofHours(12)));
        StationOrbit orbit = orbit(oem, omm("a.omm", Tianhe.elements()));
        Instant inside = EPOCH.plus(Duration.ofMinutes(333));
        Instant outside = EPOCH.plus(Duration.ofHours(30));

        assertThat(missKm(orbit, shifted, inside)).isLessThan(ONE_METRE_KM);
        assertThat(missKm(orbit, Tianhe.orbit(), outside)).isZero();
        assertThat(orbit.sourceAt(inside)).isEqualTo("ephemeris of HAMSAFAR");
        assertThat(orbit.sourceAt(outside)).contains("1.3 days away");
        assertThat(orbit.begin()).isEqualTo(EPOCH);
    }

    @Test
    void elementsFittedToAnEphemerisCarryEventsOverItsEndsButNotWholePeriods() throws IOException {
        StationOrbit orbit = orbit(oem(Tianhe.orbit(), Interval.of(EPOCH, Duration.ofHours(12))));
        Interval beyond = Interval.of(EPOCH, Duration.ofHours(13));

        assertThat(orbit.elements().raanDeg())
                .isCloseTo(Tianhe.orbit().raanDegAt(EPOCH.plus(Duration.ofHours(12))), within(0.01));
        assertThat(orbit.period()).isCloseTo(Tianhe.orbit().period(), Duration.ofSeconds(1));
        assertThat(orbit.trackFrom(EPOCH).temeAt(12.5 * 3600).getPosition().getX())
                .isCloseTo(
                        Tianhe.orbit()
                                .trackFrom(EPOCH)
                                .temeAt(12.5 * 3600)
                                .getPosition()
                                .getX(),
                        within(100.0));
        assertThatThrownBy(() -> orbit.trackOver(beyond))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("add element sets");
    }

    @Test
    void theSetNearestToTheInstantIsTaken() {
        MeanElements later = moved(Tianhe.elements(), EPOCH.plus(Duration.ofDays(2)), 50);
        StationOrbit orbit = StationOrbit.of(
                List.of(ElementHistory.of(List.of(later, Tianhe.elements()))), EarthOrientation.BUILT_IN);

        assertThat(orbit.elementsNear(EPOCH.plus(Duration.ofHours(23))).epoch()).isEqualTo(EPOCH);
        assertThat(orbit.elementsNear(EPOCH.plus(Duration.ofHours(25))).epoch()).isEqualTo(later.epoch());
        assertThat(orbit.elements()).isEqualTo(later);
    }

    @Test
    void errorGrowsWithAgeAsTheObjectsOwnHistoryShows() {
        List<MeanElements> quiet = new ArrayList<>();
        List<MeanElements> wild = new ArrayList<>();
        StationOrbit truth = Tianhe.orbit();
        for (int day = 0; day < 30; day++) {
            Instant epoch = EPOCH.plus(Duration.ofDays(day));
            double lead = truth.elements().meanAnomalyDeg() + 2.0 * day;
            quiet.add(moved(truth.elements(), epoch, lead));
            wild.add(moved(truth.elements(), epoch, lead + (day % 2) * 3));
        }
        Accuracy calm = ElementHistory.of(quiet).accuracyAt(EPOCH.plus(Duration.ofDays(36)));
        Accuracy rough = ElementHistory.of(wild).accuracyAt(EPOCH.plus(Duration.ofDays(36)));

        assertThat(calm.age()).isEqualTo(Duration.ofDays(7));
        assertThat(rough.worst95Km()).isGreaterThan(0).isGreaterThanOrEqualTo(rough.medianKm());
        assertThat(rough.basis()).contains("pairs of the object's own sets");
        assertThat(ElementHistory.of(quiet.subList(0, 2)).accuracyAt(EPOCH).basis())
                .contains("too short a history");
        assertThat(rough.seconds()).isCloseTo(rough.worst95Km() / 7.66, within(1e-9));
    }

    @Test
    void refusesASetThatItsNeighboursContradict() {
        List<FiledElements> sets = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            Instant epoch = EPOCH.plus(Duration.ofDays(day));
            double inclination = day == 2 ? 42.2 : Tianhe.elements().inclinationDeg();
            sets.add(new FiledElements(folder, 10 * day, withInclination(epoch, inclination)));
        }
        assertThatThrownBy(() -> MadeUpElements.refuse(sets))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining(folder + ":20: the inclination is 0.730° off");
        MadeUpElements.refuse(sets.subList(0, 2));
    }

    @Test
    void refusesASetOfRoundFiguresAndTellsOfAllFiles() throws IOException {
        MeanElements round = new MeanElements(
                "TIANGONG", "2021-035A", 48274, EPOCH, 15.6, 0.0005, 41.47, 120, 100, 260, 0.0001, 0.0001);
        Path made = omm("round.omm", round);
        Path missing = folder.resolve("missing.omm");
        assertThatThrownBy(() -> orbit(made, missing))
                .hasMessageContaining("6 of the six elements are round figures")
                .hasMessageContaining("missing.omm: does not exist");
    }

    @Test
    void asksWhichObjectIsMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("two.3le"), """
                CSS (TIANHE)
                1 48274U 21035A   26279.66863779  .00016881  00000+0  20358-3 0  9998
                2 48274  41.4703   4.9680 0001458 342.2236  17.8551 15.60381928310579
                SOMETHING ELSE
                1 25544U 98067A   26279.66863779  .00016881  00000+0  20358-3 0  9992
                2 25544  41.4703   4.9680 0001458 342.2236  17.8551 15.60381928310574
                """);
        assertThatThrownBy(() -> orbit(file))
                .hasMessageContaining("2 objects (48274, 25544); choose one with --object");
        var chosen = OrbitFiles.read(List.of(file), "css (tianhe)", Astrodynamics.EMBEDDED, EarthOrientation.BUILT_IN);
        assertThat(chosen.getFirst().elementsNear(EPOCH).catalogueNumber()).isEqualTo(48274);
    }

    private StationOrbit orbit(Path... files) {
        return StationOrbit.of(
                OrbitFiles.read(List.of(files), "", Astrodynamics.EMBEDDED, EarthOrientation.BUILT_IN),
                EarthOrientation.BUILT_IN);
    }

    private Path omm(String name, MeanElements elements) throws IOException {
        return Files.writeString(folder.resolve(name), OmmWriter.keyValue(elements, EPOCH, "HAMSAFAR"));
    }

    private Path oem(StationOrbit orbit, Interval period) throws IOException {
        StringBuilder text = new StringBuilder();
        OemFile.write(
                text,
                Ephemerides.sample(orbit, StationFrame.EME2000, period, Duration.ofMinutes(4)),
                orbit.elements(),
                EPOCH,
                "HAMSAFAR",
                "test");
        return Files.writeString(folder.resolve("a.oem"), text);
    }

    private static double missKm(StationOrbit one, StationOrbit other, Instant at) {
        StationState a = one.stateAt(at, StationFrame.TEME);
        StationState b = other.stateAt(at, StationFrame.TEME);
        return Math.hypot(Math.hypot(a.xKm() - b.xKm(), a.yKm() - b.yKm()), a.zKm() - b.zKm());
    }

    private static MeanElements withInclination(Instant epoch, double inclinationDeg) {
        MeanElements e = Tianhe.elements();
        return new MeanElements(
                e.objectName(),
                e.internationalDesignator(),
                e.catalogueNumber(),
                epoch,
                e.meanMotionRevPerDay(),
                e.eccentricity(),
                inclinationDeg,
                Tianhe.orbit().raanDegAt(epoch),
                e.argumentOfPerigeeDeg(),
                e.meanAnomalyDeg(),
                e.bStarPerEarthRadius(),
                e.meanMotionDotRevPerDay2());
    }

    private static MeanElements moved(MeanElements e, Instant epoch, double anomalyDeg) {
        return new MeanElements(
                e.objectName(),
                e.internationalDesignator(),
                e.catalogueNumber(),
                epoch,
                e.meanMotionRevPerDay(),
                e.eccentricity(),
                e.inclinationDeg(),
                StationOrbit.of(e).raanDegAt(epoch),
                e.argumentOfPerigeeDeg(),
                anomalyDeg % 360,
                e.bStarPerEarthRadius(),
                e.meanMotionDotRevPerDay2());
    }
}
