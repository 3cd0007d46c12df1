package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.util.Optional;

/**
 * A raise of the orbit in a calendar.
 *
 * @param at when; a pair of burns half a revolution apart around it keeps the orbit round
 * @param altitudeKm mean altitude before it, kilometres
 * @param raiseKm kilometres to gain
 * @param deltaVMPerS change of speed of all its burns, metres a second
 * @param propellantKg propellant, kilograms
 * @param goal the goal that it serves; empty if it keeps the station in its band
 * @param reason why it is there, as a phrase
 */
public record PlannedReboost(
        Instant at,
        double altitudeKm,
        double raiseKm,
        double deltaVMPerS,
        double propellantKg,
        Optional<OrbitGoal> goal,
        String reason) {}
