package space.hamsafar.orbit.window;

import java.time.Duration;
import java.util.List;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.Ranges;

/**
 * A way to fly from lift-off to docking, and the positions of the station from which it can be flown.
 *
 * @param name what it is called
 * @param duration from lift-off to docking, above zero
 * @param fromPhaseDeg least phase angle at lift-off, degrees, -360 to 360: how far the station is ahead of the pad
 * @param toPhaseDeg greatest phase angle, degrees, not below the least one and at most 360 above it
 * @param source where the figures come from
 */
public record RendezvousProfile(String name, Duration duration, double fromPhaseDeg, double toPhaseDeg, String source) {
    /**
     * The profiles of the crew ships to the China Space Station, fastest first.
     *
     * <p>During the ascent of some ten minutes the station moves 39° along its orbit and the ship some 20°, so a phase
     * angle of 0° at lift-off is 20° at insertion, which a ship 120 km lower makes good in two orbits.
     */
    public static final List<RendezvousProfile> KNOWN = List.of(
            new RendezvousProfile(
                    "fast",
                    Duration.ofMinutes(210),
                    -8,
                    5,
                    "3.5 h: flown since October 2025, at phase angles of -3° (twice); width assumed"),
            new RendezvousProfile(
                    "standard",
                    Duration.ofMinutes(390),
                    -6,
                    16,
                    "6.5 h: flown 2023 to April 2025, at phase angles of -3° to 11°; width assumed"),
            new RendezvousProfile(
                    "two days",
                    Duration.ofDays(2),
                    16,
                    300,
                    "assumed: thirty orbits at most 10° an orbit of catching up"));

    /** Checks the ranges; {@link IllegalArgumentException} names the figure that is out of range. */
    public RendezvousProfile {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException(
                    "duration of profile " + name + " is " + duration + "; give one above zero");
        }
        Ranges.check("fromPhaseDeg of profile " + name, fromPhaseDeg, -360, 360);
        Ranges.check("toPhaseDeg of profile " + name, toPhaseDeg, fromPhaseDeg, fromPhaseDeg + 360);
    }

    /** Whether the profile can be flown from a phase angle, degrees. */
    public boolean fits(double phaseAngleDeg) {
        return missDeg(phaseAngleDeg) == 0;
    }

    /** By how much the station must be moved along its orbit to fit, degrees: plus ahead, 0 if it fits. */
    public double missDeg(double phaseAngleDeg) {
        double above = Angles.wrapDeg(phaseAngleDeg - fromPhaseDeg);
        double width = toPhaseDeg - fromPhaseDeg;
        if (above <= width) {
            return 0;
        }
        return above - width < 360 - above ? width - above : 360 - above;
    }
}
