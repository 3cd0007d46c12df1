package space.hamsafar.orbit.altitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.orbit.weather.CycleClimatology;
import space.hamsafar.orbit.weather.WeatherOutlook;

class ReboostSearchTest {
    private static final double HUNDRED_METRES = 0.1;
    private static final DragLaw LAW = new DragLaw(0.002, 0.006);
    private static final WeatherOutlook WEATHER = WeatherOutlook.of(new CycleClimatology(), LocalDate.of(2027, 12, 1));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsEachRaiseWithItsDayAndHeightAndNoOther(long seed) {
        Map<Double, Double> raises = new TreeMap<>(Map.of(20.5, 4.0, 55.25, 0.6, 56.0 + seed, 2.0, 100.5, -0.7));
        AltitudeHistory history = new FlownStation(LAW, WEATHER, raises, 0.01).sets(140, 1, seed);

        List<Reboost> found = ReboostSearch.in(history, WEATHER);

        assertThat(found).as("seed %d", seed).hasSize(raises.size());
        int index = 0;
        for (var raise : raises.entrySet()) {
            Reboost reboost = found.get(index++);
            Instant at = FlownStation.START.plus(Duration.ofMinutes(Math.round(raise.getKey() * 1440)));
            assertThat(reboost.gainKm()).isCloseTo(raise.getValue(), within(HUNDRED_METRES));
            assertThat(at).isBetween(reboost.earliest(), reboost.latest());
            assertThat(reboost.isRaise()).isEqualTo(raise.getValue() > 0);
            // 1 km at 390 km takes 0.57 m/s.
            assertThat(reboost.deltaVMPerS()).isCloseTo(0.57 * Math.abs(reboost.gainKm()), within(0.03));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void inventsNoneWhereNothingButTheAirActs(long seed) {
        AltitudeHistory daily = new FlownStation(LAW, WEATHER, Map.of(), 0.015).sets(200, 1, seed);
        AltitudeHistory weekly = new FlownStation(LAW, WEATHER, Map.of(), 0.015).sets(400, 7, seed);

        assertThat(ReboostSearch.in(daily, WEATHER)).as("daily, seed %d", seed).isEmpty();
        assertThat(ReboostSearch.in(weekly, WEATHER))
                .as("weekly, seed %d", seed)
                .isEmpty();
    }

    @Test
    void tellsTheHourOfARaiseWithinAWeekFromThePlaceAlongTheOrbit() {
        AltitudeHistory history = new FlownStation(LAW, WEATHER, Map.of(72.5, 5.0), 0.005).sets(140, 7, 3);

        Reboost reboost = ReboostSearch.in(history, WEATHER).getFirst();

        Instant truth = FlownStation.START.plus(Duration.ofHours(72 * 24 + 12));
        assertThat(Duration.between(truth, reboost.at()).abs()).isLessThan(Duration.ofHours(6));
    }

    @Test
    void learnsFromTheHistoryHowTheWingsTurn() {
        AltitudeHistory history = new FlownStation(LAW, WEATHER, Map.of(), 0.005).sets(200, 2, 5);

        DragLaw shape = ReboostSearch.of(history, WEATHER).shape();

        assertThat(shape.wingM2PerKg()).isCloseTo(0.75, within(0.15));
    }

    @Test
    void oneSetTellsNothing() {
        AltitudeHistory history = new FlownStation(LAW, WEATHER, Map.of(), 0).sets(0, 1, 1);

        assertThat(ReboostSearch.in(history, WEATHER)).isEmpty();
    }
}
