package space.hamsafar.orbit.altitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.weather.CycleClimatology;
import space.hamsafar.orbit.weather.WeatherOutlook;

class DecayForecastTest {
    private static final DragLaw LAW = new DragLaw(0.002, 0.006);
    private static final WeatherOutlook WEATHER = WeatherOutlook.of(new CycleClimatology(), LocalDate.of(2026, 4, 1));
    private static final FlownStation STATION = new FlownStation(LAW, WEATHER, Map.of(30.5, 5.0), 0.002);

    private final AltitudeHistory whole = STATION.sets(120, 1, 7);
    private final AltitudeHistory known = whole.until(FlownStation.START.plus(Duration.ofDays(90)));
    private final DecayForecast forecast = DecayForecast.from(known, WEATHER);

    @Test
    void foretellsAStationThatSinksByItsOwnLaw() {
        AltitudeSample end = forecast.until(whole.last().epoch()).getLast();
        double truth = whole.last().meanAltitudeKm();
        double fall = known.last().meanAltitudeKm() - truth;

        assertThat(fall).isGreaterThan(1);
        assertThat(end.meanAltitudeKm()).isCloseTo(truth, within(0.05 * fall));
        assertThat(truth).isBetween(end.lowKm(), end.highKm());
    }

    @Test
    void theBandWidensWithTime() {
        List<AltitudeSample> samples = forecast.until(forecast.start().plus(Duration.ofDays(60)));

        assertThat(samples).hasSize(61);
        for (int i = 1; i < samples.size(); i++) {
            AltitudeSample before = samples.get(i - 1);
            AltitudeSample sample = samples.get(i);
            assertThat(sample.meanAltitudeKm()).isLessThan(before.meanAltitudeKm());
            assertThat(sample.highKm() - sample.lowKm()).isGreaterThan(before.highKm() - before.lowKm());
        }
    }

    @Test
    void anAltitudeIsReachedWhenTheSamplesSaySo() {
        List<AltitudeSample> samples = forecast.until(forecast.start().plus(Duration.ofDays(100)));
        double altitude = samples.get(50).meanAltitudeKm();

        Crossing crossing = forecast.reaches(altitude);

        Instant expected = crossing.expected().orElseThrow();
        assertThat(Duration.between(samples.get(50).epoch(), expected).abs()).isLessThan(Duration.ofHours(12));
        assertThat(crossing.earliest().orElseThrow()).isBefore(expected);
        assertThat(crossing.latest().orElseThrow()).isAfter(expected);
    }

    @Test
    void oneSetGivesAWiderBand() {
        AltitudeHistory one = AltitudeHistory.of(List.of(known.last()));
        DecayForecast alone = DecayForecast.from(one, WEATHER);
        Instant later = forecast.start().plus(Duration.ofDays(30));

        assertThat(width(alone.until(later).getLast()))
                .isGreaterThan(1.1 * width(forecast.until(later).getLast()));
        assertThat(alone.basis()).contains("derivative");
        assertThat(alone.decayMPerDay()).isCloseTo(forecast.decayMPerDay(), within(0.1 * forecast.decayMPerDay()));
    }

    @Test
    void refusesWhatIsOutOfReach() {
        assertThatThrownBy(() -> forecast.until(forecast.start().minusSeconds(1)))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("newest elements");
        assertThatThrownBy(() -> forecast.until(forecast.start().plus(Duration.ofDays(1096))))
                .isInstanceOf(OrbitException.class);
    }

    private static double width(AltitudeSample sample) {
        return sample.highKm() - sample.lowKm();
    }
}
