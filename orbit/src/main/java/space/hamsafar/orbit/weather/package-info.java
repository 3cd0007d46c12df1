/**
 * Space weather: what of the Sun's activity reaches the upper atmosphere and so decides how fast a station sinks.
 *
 * <p>Sources are {@link space.hamsafar.orbit.weather.CycleClimatology} (built in), and files that {@link
 * space.hamsafar.orbit.weather.SpaceWeatherFile} reads: CelesTrak's CSSI file with observations and NASA's MSAFE tables
 * of the months ahead. {@link space.hamsafar.orbit.weather.WeatherOutlook} is what was known on a day: the observations
 * until then and a forecast with its spread from then on. May use the root package only.
 */
@NullMarked
package space.hamsafar.orbit.weather;

import org.jspecify.annotations.NullMarked;
