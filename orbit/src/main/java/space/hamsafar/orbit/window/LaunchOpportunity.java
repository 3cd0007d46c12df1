package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A launch window with what a flight dynamics officer asks of it.
 *
 * @param window the window; its reason tells the rule
 * @param crossing which of the day's two crossings
 * @param inertialAzimuthDeg direction of flight along the plane, degrees from north by east
 * @param offPlaneDeg plane offset of the rule less the one at which the pad is in the plane, degrees
 * @param rendezvous the profiles, fitting ones first
 * @param planeSeconds by how much the instant may move because of the age of the elements, seconds, one sigma
 * @param ruleSeconds by how much it may move because of the scatter of the rule, seconds, one sigma
 * @param phaseUncertaintyDeg by how much the phase angle may be wrong, degrees, one sigma; 180 if it is open
 * @param source what the window was computed from
 */
public record LaunchOpportunity(
        LaunchWindow window,
        PlaneCrossing crossing,
        double inertialAzimuthDeg,
        double offPlaneDeg,
        List<Rendezvous> rendezvous,
        double planeSeconds,
        double ruleSeconds,
        double phaseUncertaintyDeg,
        WindowSource source) {
    /** Copies the list. */
    public LaunchOpportunity {
        rendezvous = List.copyOf(rendezvous);
    }

    /** Instant at which the rule's offset is met. */
    public Instant liftOff() {
        return window.liftOff();
    }

    /** The profile that takes so long from lift-off to docking, with how it suits; empty if none does. */
    public Optional<Rendezvous> wayOf(Duration duration) {
        return rendezvous.stream()
                .filter(way -> way.profile().duration().equals(duration))
                .findFirst();
    }

    /** Why the window is here and what it is good for, as a sentence. */
    public String reason() {
        List<String> fitting = rendezvous.stream()
                .filter(Rendezvous::fits)
                .map(way -> way.profile().name())
                .toList();
        String ways = phaseUncertaintyDeg >= 90
                ? "the phase angle is open by then"
                : fitting.isEmpty()
                        ? "no profile fits the phase angle as it stands"
                        : "phase angle fits: " + String.join(", ", fitting);
        return String.format(
                Locale.ROOT,
                "%s; %s, azimuth %.1f°; ±%.0f s by the age of the elements, ±%.0f s by the rule; %s",
                window.reason(),
                crossing == PlaneCrossing.ASCENDING ? "north-eastward crossing" : "south-eastward crossing",
                inertialAzimuthDeg,
                planeSeconds,
                ruleSeconds,
                ways);
    }
}
