package space.hamsafar.orbit.altitude;

import java.time.Instant;

/**
 * A raise of the orbit in a calendar.
 *
 * @param at when; a pair of burns half a revolution apart around it keeps the orbit round
 * @param altitudeKm mean altitude before it, kilometres
 * @param raiseKm kilometres to gain
 * @param deltaVMPerS change of speed of all its burns, metres a second
 * @param propellantKg propellant, kilograms
 * @param reason why it is there
 */
public record PlannedReboost(
        Instant at, double altitudeKm, double raiseKm, double deltaVMPerS, double propellantKg, String reason) {

    /** Why a raise is there that serves a goal. */
    static String reason(OrbitGoal goal) {
        return "for " + goal.name();
    }

    /** Whether this raise is there for a goal; one that is for none keeps the station in its band. */
    public boolean isFor(OrbitGoal goal) {
        return reason.equals(reason(goal));
    }
}
