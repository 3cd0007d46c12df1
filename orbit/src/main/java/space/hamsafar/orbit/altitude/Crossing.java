package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.util.Optional;

/**
 * When an altitude is reached by sinking, if nobody raises the orbit.
 *
 * @param earliest if the Sun is more active than in 95 of 100 cases
 * @param expected in the middle
 * @param latest if the Sun is quieter than in 95 of 100 cases; each is empty if it does not come within three years
 */
public record Crossing(Optional<Instant> earliest, Optional<Instant> expected, Optional<Instant> latest) {}
