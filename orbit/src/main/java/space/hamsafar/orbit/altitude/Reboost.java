package space.hamsafar.orbit.altitude;

import java.time.Instant;

/**
 * A change of altitude that the air did not make: engines raised the orbit, or lowered it.
 *
 * @param earliest epoch of the last element set before it
 * @param at most likely instant, from the place along the orbit at which the next set finds the station; one instant
 *     stands for several burns between two sets
 * @param latest epoch of the first element set after it
 * @param gainKm mean altitude gained against the fall that drag would have brought, kilometres; negative if lowered
 * @param deltaVMPerS change of speed that this takes at least, metres a second, positive
 */
public record Reboost(Instant earliest, Instant at, Instant latest, double gainKm, double deltaVMPerS) {
    /** Whether the orbit was raised; otherwise it was lowered. */
    public boolean isRaise() {
        return gainKm > 0;
    }
}
