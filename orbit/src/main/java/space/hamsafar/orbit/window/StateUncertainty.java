package space.hamsafar.orbit.window;

import space.hamsafar.orbit.Ranges;

/**
 * How well the orbit plane and the place of the station on it are known, by the age of the elements; two of three
 * answers are better (one sigma).
 *
 * @param nodeDeg error of the RAAN of fresh elements, degrees
 * @param nodeDegAtMonth error of the RAAN 30 days ahead, degrees; it grows with the square of the age, since decay and
 *     reboosts change the drift
 * @param ruleDeg scatter of the plane offset among the flights from which the rule was taken, degrees
 * @param alongDegAtWeek error along the track 7 days ahead, degrees; it grows with the age to the power of 2.5
 * @param source where the figures come from
 */
public record StateUncertainty(
        double nodeDeg, double nodeDegAtMonth, double ruleDeg, double alongDegAtWeek, String source) {
    /** Measured on the published element sets of Tianhe of 2021 to 2026 and the lift-offs of 2022 to 2025. */
    public static final StateUncertainty MEASURED = new StateUncertainty(
            0.003,
            0.19,
            0.11,
            1.5,
            "element sets of Tianhe 2021–2026 against later ones, seven lift-offs of 2023–2025");

    private static final double SECONDS_PER_DEG = 86_400 / 360.98564736629;

    /** Checks that no figure is negative; {@link IllegalArgumentException} names the one that is. */
    public StateUncertainty {
        Ranges.check("nodeDeg", nodeDeg, 0, 360);
        Ranges.check("nodeDegAtMonth", nodeDegAtMonth, 0, 360);
        Ranges.check("ruleDeg", ruleDeg, 0, 360);
        Ranges.check("alongDegAtWeek", alongDegAtWeek, 0, 360);
    }

    /** By how much a launch instant may move because of the orbit plane, seconds. */
    public double planeSeconds(double ageDays) {
        double months = ageDays / 30;
        return SECONDS_PER_DEG * Math.hypot(nodeDeg, nodeDegAtMonth * months * months);
    }

    /** By how much it may move because of the rule, seconds. */
    public double ruleSeconds() {
        return SECONDS_PER_DEG * ruleDeg;
    }

    /** By how much the phase angle may be wrong, degrees, at most 180: then it is open. */
    public double phaseDeg(double ageDays) {
        return Math.min(180, alongDegAtWeek * Math.pow(ageDays / 7, 2.5));
    }
}
