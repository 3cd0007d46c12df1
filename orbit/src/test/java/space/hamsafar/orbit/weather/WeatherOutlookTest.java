package space.hamsafar.orbit.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import space.hamsafar.orbit.OrbitException;

class WeatherOutlookTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private final CycleClimatology cycle = new CycleClimatology();

    @Test
    void observedDaysAreThemselvesAtEveryLevel() {
        WeatherOutlook outlook = WeatherOutlook.after(record(200, 220, 30), cycle);

        for (Level level : Level.values()) {
            Activity activity = outlook.on(FIRST.plusDays(100), level);
            assertThat(activity.fluxSfu()).isCloseTo(220, within(1e-9));
            assertThat(activity.meanFluxSfu()).isCloseTo(220, within(1e-9));
            assertThat(activity.ap()).isCloseTo(30, within(1e-9));
        }
    }

    @Test
    void anExcessFadesTowardsTheLongTermSource() {
        WeatherOutlook outlook = WeatherOutlook.after(record(200, 250, 10), cycle);
        double before = Double.POSITIVE_INFINITY;
        for (int ahead = 0; ahead <= 900; ahead += 100) {
            LocalDate day = FIRST.plusDays(200L + ahead);
            double excess = outlook.on(day, Level.MIDDLE).fluxSfu()
                    - cycle.on(day, Level.MIDDLE).fluxSfu();
            assertThat(excess).as("excess after %s days", ahead).isBetween(0.0, before);
            before = excess;
        }
        assertThat(before).isLessThan(25);
    }

    @Test
    void aForecastHasASpread() {
        WeatherOutlook outlook = WeatherOutlook.after(record(200, 150, 10), cycle);
        LocalDate day = FIRST.plusDays(230);

        Activity low = outlook.on(day, Level.LOW);
        Activity middle = outlook.on(day, Level.MIDDLE);
        Activity high = outlook.on(day, Level.HIGH);
        assertThat(high.fluxSfu() / middle.fluxSfu()).isBetween(1.1, 1.3);
        assertThat(low.fluxSfu() / middle.fluxSfu()).isBetween(0.75, 0.9);
        assertThat(low.ap()).isLessThan(middle.ap());
        assertThat(middle.ap()).isLessThan(high.ap());
    }

    @Test
    void aRecordCutOffKnowsNothingOfWhatCame() {
        double[] flux = new double[300];
        Arrays.fill(flux, 0, 200, 150);
        Arrays.fill(flux, 200, 300, 290);
        double[] ap = new double[300];
        Arrays.fill(ap, 10);
        DailyRecord whole = new DailyRecord(FIRST, flux, ap);

        WeatherOutlook cut = WeatherOutlook.after(whole.until(FIRST.plusDays(200)), cycle);
        WeatherOutlook never = WeatherOutlook.after(record(200, 150, 10), cycle);
        for (int day = 150; day < 260; day += 5) {
            assertThat(cut.on(FIRST.plusDays(day), Level.HIGH)).isEqualTo(never.on(FIRST.plusDays(day), Level.HIGH));
        }
    }

    @Test
    void refusesDaysBeforeTheRecord() {
        WeatherOutlook outlook = WeatherOutlook.after(record(200, 150, 10), cycle);

        assertThatThrownBy(() -> outlook.on(FIRST.minusDays(1), Level.MIDDLE))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("begins on 2024-01-01");
    }

    private static DailyRecord record(int days, double flux, double ap) {
        double[] fluxes = new double[days];
        double[] aps = new double[days];
        Arrays.fill(fluxes, flux);
        Arrays.fill(aps, ap);
        return new DailyRecord(FIRST, fluxes, aps);
    }
}
