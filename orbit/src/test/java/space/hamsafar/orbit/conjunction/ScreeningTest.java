package space.hamsafar.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Tianhe;
import space.hamsafar.orbit.Track;

class ScreeningTest {
    private static final Interval PERIOD = Interval.of(Instant.parse("2026-10-07T00:00:00Z"), Duration.ofHours(18));
    private static final double THRESHOLD_KM = 300;
    private static final double FIFTY_MILLISECONDS = 0.05;
    private static final double TEN_METRES = 0.01;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatSamplingEverySecondFinds(long seed) {
        Catalogue catalogue = MadeUpCatalogue.of(40, seed);
        CatalogueObject station = MadeUpCatalogue.station();

        ScreeningReport report = Screening.of(station, catalogue, PERIOD, THRESHOLD_KM);
        List<Sampled.Minimum> expected = Sampled.minima(station, catalogue, PERIOD, THRESHOLD_KM);

        assertThat(expected).as("seed %d", seed).isNotEmpty();
        assertThat(report.approaches()).as("seed %d", seed).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Approach approach = report.approaches().get(i);
            Sampled.Minimum minimum = expected.get(i);
            assertThat(approach.catalogueNumber()).isEqualTo(minimum.number());
            assertThat(seconds(approach.closest())).isCloseTo(minimum.seconds(), within(FIFTY_MILLISECONDS));
            assertThat(approach.missKm()).isCloseTo(minimum.km(), within(TEN_METRES));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theFilterOfHeightsDropsNothing(long seed) {
        Catalogue catalogue = MadeUpCatalogue.of(300, seed);
        CatalogueObject station = MadeUpCatalogue.station();

        ScreeningReport filtered = Screening.of(station, catalogue, PERIOD, 100);
        ScreeningReport whole = Screening.of(station, catalogue, PERIOD, 100, false);

        assertThat(filtered.kept()).as("seed %d", seed).isLessThan(whole.kept());
        assertThat(filtered.approaches()).as("seed %d", seed).isEqualTo(whole.approaches());
    }

    @Test
    void anApproachIsTakenApartAlongTheStationsOwnAxes() {
        Catalogue catalogue = MadeUpCatalogue.of(60, 8);

        for (Approach approach :
                Screening.of(Tianhe.orbit(), catalogue, PERIOD, THRESHOLD_KM).approaches()) {
            assertThat(Math.sqrt(Math.pow(approach.radialKm(), 2)
                            + Math.pow(approach.alongKm(), 2)
                            + Math.pow(approach.crossKm(), 2)))
                    .isCloseTo(approach.missKm(), within(1e-6));
            assertThat(approach.relativeSpeedKmS()).isBetween(0.0, 16.0);
            assertThat(approach.missKm()).isLessThanOrEqualTo(THRESHOLD_KM);
        }
    }

    @Test
    void theStationItselfIsNoApproachAndATwinIsACompanion() {
        CatalogueObject station = MadeUpCatalogue.station();
        CatalogueObject twin = MadeUpCatalogue.twin(1e-4);
        Catalogue catalogue = new Catalogue(List.of(station, twin), List.of());

        ScreeningReport report = Screening.of(station, catalogue, PERIOD, 5);

        assertThat(report.screened()).isEqualTo(1);
        assertThat(report.approaches()).isEmpty();
        assertThat(report.companions()).extracting(Approach::name).containsExactly("TWIN");
    }

    @Test
    void refusesPeriodsAndThresholdsOutOfRange() {
        Catalogue catalogue = MadeUpCatalogue.of(2, 1);
        Interval longer = Interval.of(PERIOD.getStart(), Duration.ofDays(31));

        assertThatThrownBy(() -> Screening.of(Tianhe.orbit(), catalogue, longer, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("period in days is 31");
        assertThatThrownBy(() -> Screening.of(Tianhe.orbit(), catalogue, PERIOD, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thresholdKm");
    }

    private static double seconds(Instant instant) {
        return Duration.between(PERIOD.getStart(), instant).toMillis() / 1000.0;
    }

    /** Brute force by another way: positions alone, every second, and a parabola through the lowest three. */
    private static final class Sampled {
        record Minimum(int number, double seconds, double km) {}

        static List<Minimum> minima(CatalogueObject station, Catalogue catalogue, Interval period, double thresholdKm) {
            int count = (int) period.toDuration().toSeconds();
            Vector3D[] own = way(station, period, count);
            return catalogue.objects().stream()
                    .flatMap(object -> {
                        Vector3D[] other = way(object, period, count);
                        List<Minimum> found = new ArrayList<>();
                        for (int i = 1; i < count; i++) {
                            double before = square(own, other, i - 1);
                            double here = square(own, other, i);
                            double after = square(own, other, i + 1);
                            if (here < before && here <= after) {
                                double bend = before - 2 * here + after;
                                double shift = (before - after) / (2 * bend);
                                double least = here - (before - after) * (before - after) / (8 * bend);
                                double km = Math.sqrt(Math.max(0, least)) / 1000;
                                if (km <= thresholdKm) {
                                    found.add(new Minimum(object.catalogueNumber(), i + shift, km));
                                }
                            }
                        }
                        return found.stream();
                    })
                    .sorted(Comparator.comparingDouble(Minimum::seconds))
                    .toList();
        }

        private static double square(Vector3D[] own, Vector3D[] other, int at) {
            return own[at].distanceSq(other[at]);
        }

        private static Vector3D[] way(CatalogueObject object, Interval period, int count) {
            var propagator = MadeUpCatalogue.orekit(object);
            var start = Track.date(period.getStart());
            Vector3D[] way = new Vector3D[count + 1];
            for (int i = 0; i <= count; i++) {
                way[i] = propagator.getPVCoordinates(start.shiftedBy(i)).getPosition();
            }
            return way;
        }
    }
}
