package space.hamsafar.orbit.window;

import space.hamsafar.orbit.Ranges;

/**
 * Where the station's orbit plane must stand over a launch pad at lift-off.
 *
 * @param offsetDeg right ascension of the pad less RAAN of the station at the best instant, degrees, 0 to 360; 104.4° at
 *     Jiuquan in the flights flown so far
 * @param toleranceDeg how far the offset may be missed, degrees, above 0 and up to 10; the Earth turns 1° in 3.9 min
 * @param source where the rule comes from, for the reason of a window
 */
public record PlaneRule(double offsetDeg, double toleranceDeg, String source) {
    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public PlaneRule {
        Ranges.check("offsetDeg", offsetDeg, 0, 360);
        Ranges.checkAbove("toleranceDeg", toleranceDeg, 0, 10);
    }
}
