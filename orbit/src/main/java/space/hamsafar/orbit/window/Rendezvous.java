package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.Optional;
import space.hamsafar.orbit.Light;

/**
 * A rendezvous profile flown from a launch window.
 *
 * @param profile the profile
 * @param fits whether the station's phase angle, by the orbit as it stands, suits the profile
 * @param phaseToMoveDeg by how much the station must be moved along its orbit to suit, degrees, plus ahead
 * @param docking instant of docking
 * @param dockingLight light on board at docking; empty if no source of the orbit reaches it
 */
public record Rendezvous(
        RendezvousProfile profile,
        boolean fits,
        double phaseToMoveDeg,
        Instant docking,
        Optional<Light> dockingLight) {}
