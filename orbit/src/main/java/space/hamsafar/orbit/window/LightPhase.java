package space.hamsafar.orbit.window;

import org.threeten.extra.Interval;
import space.hamsafar.orbit.Light;

/**
 * A stretch of time with one light.
 *
 * @param interval the stretch
 * @param light the light throughout
 */
public record LightPhase(Interval interval, Light light) {}
