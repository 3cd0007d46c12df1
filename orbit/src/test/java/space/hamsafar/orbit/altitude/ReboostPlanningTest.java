package space.hamsafar.orbit.altitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.orbit.weather.CycleClimatology;
import space.hamsafar.orbit.weather.WeatherOutlook;

class ReboostPlanningTest {
    private static final DragLaw LAW = new DragLaw(0.002, 0.006);
    private static final WeatherOutlook WEATHER = WeatherOutlook.of(new CycleClimatology(), LocalDate.of(2026, 3, 1));
    private static final AltitudeBand BAND = new AltitudeBand(340, 450);
    private static final Propulsion ENGINE = new Propulsion(100_000, 290, "assumed");

    private final AltitudeHistory history = new FlownStation(LAW, WEATHER, Map.of(), 0.002).sets(60, 1, 3);
    private final DecayForecast forecast = DecayForecast.from(history, WEATHER);

    @ParameterizedTest
    @ValueSource(doubles = {0, 45, 133, 200, 359})
    void meetsAltitudeAndPhaseForALaunch(double argumentDeg) {
        Instant launch = forecast.start().plus(Duration.ofDays(45));
        OrbitGoal goal = new OrbitGoal(launch, 393, 3, OptionalDouble.of(argumentDeg), "launch");

        ReboostCalendar calendar =
                ReboostPlanning.of(forecast, BAND, ENGINE, List.of(goal), launch.plus(Duration.ofDays(5)));

        GoalOutcome outcome = calendar.goals().getFirst();
        assertThat(outcome.met()).isTrue();
        assertThat(outcome.altitudeKm()).isCloseTo(393, within(3.05));
        assertThat(Math.IEEEremainder(outcome.argumentDeg() - argumentDeg, 360)).isCloseTo(0, within(1.0));
        assertThat(calendar.reboosts()).hasSize(1);
        PlannedReboost reboost = calendar.reboosts().getFirst();
        assertThat(reboost.goal()).contains(goal);
        assertThat(reboost.at()).isBetween(forecast.start(), launch.minus(Duration.ofDays(2)));
        assertThat(reboost.deltaVMPerS()).isCloseTo(0.57 * reboost.raiseKm(), within(0.02 * reboost.raiseKm()));
    }

    @Test
    void keepsTheFloorForYears() {
        ReboostCalendar calendar = ReboostPlanning.of(
                forecast, BAND, ENGINE, List.of(), forecast.start().plus(Duration.ofDays(900)));

        assertThat(calendar.reboosts())
                .isNotEmpty()
                .allSatisfy(raise -> assertThat(raise.goal()).isEmpty());
        assertThat(calendar.samples())
                .allSatisfy(sample ->
                        assertThat(BAND.contains(sample.meanAltitudeKm())).isTrue());
        assertThat(calendar.propellantKg())
                .isCloseTo(
                        calendar.reboosts().stream()
                                .mapToDouble(PlannedReboost::propellantKg)
                                .sum(),
                        within(1e-6));
    }

    @Test
    void saysWhatIsMissingForAGoalThatIsTooNear() {
        Instant soon = forecast.start().plus(Duration.ofDays(3));
        OrbitGoal goal = new OrbitGoal(soon, 360, 1, OptionalDouble.empty(), "landing");

        GoalOutcome outcome = ReboostPlanning.of(forecast, BAND, ENGINE, List.of(goal), soon.plusSeconds(1))
                .goals()
                .getFirst();

        assertThat(outcome.met()).isFalse();
        assertThat(outcome.reason()).contains("raises only");
    }

    /** Validation: rocket equation by hand, 100 t, 290 s, 5.7 m/s. */
    @Test
    void propellantFollowsTheRocketEquation() {
        assertThat(ENGINE.propellantKg(5.7)).isCloseTo(200.2, within(0.1));
    }

    @Test
    void refusesAGoalOutsideBandOrTime() {
        Instant end = forecast.start().plus(Duration.ofDays(10));
        OrbitGoal high = new OrbitGoal(end, 500, 1, OptionalDouble.empty(), "launch");
        OrbitGoal late = new OrbitGoal(end.plusSeconds(1), 390, 1, OptionalDouble.empty(), "launch");

        assertThatThrownBy(() -> ReboostPlanning.of(forecast, BAND, ENGINE, List.of(high), end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("altitude of launch");
        assertThatThrownBy(() -> ReboostPlanning.of(forecast, BAND, ENGINE, List.of(late), end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days until launch");
    }
}
