package space.hamsafar.orbit.window;

import space.hamsafar.orbit.Ranges;

/**
 * How well the orbit plane and the place of the station on it are known, by the age of the elements; two of three
 * answers are better (one sigma).
 *
 * @param nodeDeg error of the RAAN of fresh elements, degrees
 * @param nodeDriftDegPerDay error of the drift of the node, degrees a day of age
 * @param ruleDeg scatter of the plane offset among the flights from which the rule was taken, degrees
 * @param alongDegPerDay2 error along the track, degrees by the square of the age in days
 * @param source where the figures come from
 */
public record StateUncertainty(
        double nodeDeg, double nodeDriftDegPerDay, double ruleDeg, double alongDegPerDay2, String source) {
    /** Measured on the published element sets of Tianhe of 2021 to 2026 and the lift-offs of 2022 to 2025. */
    public static final StateUncertainty MEASURED = new StateUncertainty(
            0.003,
            0.0016,
            0.11,
            0.02,
            "element sets of Tianhe 2021–2026 against later ones, seven lift-offs of 2022–2025");

    private static final double SECONDS_PER_DEG = 86_400 / 360.98564736629;

    /** Checks that no figure is negative; {@link IllegalArgumentException} names the one that is. */
    public StateUncertainty {
        Ranges.check("nodeDeg", nodeDeg, 0, 360);
        Ranges.check("nodeDriftDegPerDay", nodeDriftDegPerDay, 0, 360);
        Ranges.check("ruleDeg", ruleDeg, 0, 360);
        Ranges.check("alongDegPerDay2", alongDegPerDay2, 0, 360);
    }

    /** By how much a launch instant may move because of the orbit plane, seconds. */
    public double planeSeconds(double ageDays) {
        return SECONDS_PER_DEG * Math.hypot(nodeDeg, nodeDriftDegPerDay * ageDays);
    }

    /** By how much it may move because of the rule, seconds. */
    public double ruleSeconds() {
        return SECONDS_PER_DEG * ruleDeg;
    }

    /** By how much the phase angle may be wrong, degrees, at most 180: then it is open. */
    public double phaseDeg(double ageDays) {
        return Math.min(180, alongDegPerDay2 * ageDays * ageDays);
    }
}
