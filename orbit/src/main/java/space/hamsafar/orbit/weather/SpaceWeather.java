package space.hamsafar.orbit.weather;

import java.time.LocalDate;

/** Activity of the Sun day by day, with its spread where it is a forecast. Days are those of UTC. */
public sealed interface SpaceWeather permits CycleClimatology, MonthlyForecast, WeatherOutlook {
    /**
     * Activity on a day.
     *
     * @throws space.hamsafar.orbit.OrbitException if the day is out of the source's reach
     */
    Activity on(LocalDate day, Level level);

    /** Where the figures come from, in a few words. */
    String source();
}
