package space.hamsafar.orbit.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CycleClimatologyTest {
    private final CycleClimatology cycle = new CycleClimatology();

    /** Validation: the smoothed maximum of cycle 25 came in October 2024 with a flux of 150 to 200. */
    @Test
    void theMaximumOfCycle25StandsWhereItCame() {
        Activity quiet = cycle.on(LocalDate.of(2020, 1, 1), Level.MIDDLE);
        Activity active = cycle.on(LocalDate.of(2024, 10, 1), Level.MIDDLE);

        assertThat(quiet.fluxSfu()).isBetween(65.0, 80.0);
        assertThat(active.fluxSfu()).isBetween(150.0, 200.0);
        assertThat(active.ap()).isGreaterThan(quiet.ap());
    }

    @Test
    void levelsRiseAndDaysFollowWithoutJumps() {
        for (LocalDate day = LocalDate.of(1964, 1, 1); day.getYear() < 2060; day = day.plusDays(10)) {
            Activity low = cycle.on(day, Level.LOW);
            Activity middle = cycle.on(day, Level.MIDDLE);
            Activity high = cycle.on(day, Level.HIGH);
            Activity next = cycle.on(day.plusDays(1), Level.MIDDLE);

            assertThat(low.fluxSfu()).as("flux of %s", day).isLessThan(middle.fluxSfu());
            assertThat(middle.fluxSfu()).as("flux of %s", day).isLessThan(high.fluxSfu());
            assertThat(low.ap()).isLessThan(middle.ap());
            assertThat(middle.ap()).isLessThan(high.ap());
            assertThat(Math.abs(next.fluxSfu() - middle.fluxSfu()))
                    .as("jump after %s", day)
                    .isLessThan(0.5);
        }
    }
}
