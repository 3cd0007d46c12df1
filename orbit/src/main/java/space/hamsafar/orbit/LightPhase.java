package space.hamsafar.orbit;

import org.threeten.extra.Interval;

/**
 * A stretch of time with one light.
 *
 * @param interval the stretch
 * @param light the light throughout
 */
public record LightPhase(Interval interval, Light light) {}
