package space.hamsafar.orbit.window;

import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Ranges;

/**
 * Weather at a landing site as foretold for a stretch of time; a figure that is not foretold is empty.
 *
 * @param interval the time
 * @param surfaceWindMS greatest wind near the ground, metres a second, 0 to 100
 * @param upperWindMS greatest wind aloft, metres a second, 0 to 200
 * @param visibilityKm least visibility, kilometres, 0 to 300
 */
public record SiteWeather(
        Interval interval,
        Optional<Double> surfaceWindMS,
        Optional<Double> upperWindMS,
        Optional<Double> visibilityKm) {
    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public SiteWeather {
        surfaceWindMS.ifPresent(wind -> Ranges.check("surfaceWindMS", wind, 0, 100));
        upperWindMS.ifPresent(wind -> Ranges.check("upperWindMS", wind, 0, 200));
        visibilityKm.ifPresent(far -> Ranges.check("visibilityKm", far, 0, 300));
    }
}
