package space.hamsafar.orbit.altitude;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How a goal of a calendar is met.
 *
 * @param goal the goal
 * @param met whether altitude and phase are as asked
 * @param altitudeKm mean altitude at its instant, kilometres
 * @param argumentDeg mean argument of latitude at its instant, degrees, 0 to 360
 * @param argumentErrorDeg how far the argument is from the one asked, degrees, -180 to 180; empty if none was asked
 * @param argumentSpreadDeg half width of 90 % of the cases, as space weather decides; a last correction days before the
 *     goal takes it out
 * @param reason what was done or what is missing, as a sentence
 */
public record GoalOutcome(
        OrbitGoal goal,
        boolean met,
        double altitudeKm,
        double argumentDeg,
        OptionalDouble argumentErrorDeg,
        double argumentSpreadDeg,
        String reason) {

    private static final double ROUNDING_KM = 0.05;

    /** Whether the altitude is not as asked; if the goal is missed in spite of it, the phase is not. */
    public boolean missesAltitude() {
        return Math.abs(altitudeKm - goal.altitudeKm()) > goal.toleranceKm() + ROUNDING_KM;
    }

    /** Whether the goal is met and why, and how far the phase is from the one asked, as a phrase. */
    public String summary() {
        String off = argumentErrorDeg.isPresent()
                ? String.format(
                        Locale.ROOT,
                        ", %.0f° from the phase asked, known to ±%.0f°",
                        Math.abs(argumentErrorDeg.getAsDouble()),
                        argumentSpreadDeg)
                : "";
        return (met ? "met: " : "missed: ") + reason + off;
    }
}
