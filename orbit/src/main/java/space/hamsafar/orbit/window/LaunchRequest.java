package space.hamsafar.orbit.window;

import java.util.List;
import java.util.Set;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Ranges;

/**
 * What is asked of launch windows.
 *
 * @param pad the launch pad
 * @param rule where the plane must stand at lift-off; its offset holds for the crossing that it is nearest to, and its
 *     distance from that crossing's geometry is taken over for the other one, as no flight shows it
 * @param crossings the crossings that may be flown
 * @param minAzimuthDeg least inertial azimuth that range safety allows, degrees from north by east, 0 to 360
 * @param maxAzimuthDeg greatest inertial azimuth, degrees, not below the least
 * @param profiles the ways to the station
 * @param uncertainty how well the orbit is known
 */
public record LaunchRequest(
        GroundSite pad,
        PlaneRule rule,
        Set<PlaneCrossing> crossings,
        double minAzimuthDeg,
        double maxAzimuthDeg,
        List<RendezvousProfile> profiles,
        StateUncertainty uncertainty) {
    /** Copies the collections and checks the azimuths; {@link IllegalArgumentException} if they are out of range. */
    public LaunchRequest {
        crossings = Set.copyOf(crossings);
        profiles = List.copyOf(profiles);
        Ranges.check("minAzimuthDeg", minAzimuthDeg, 0, 360);
        Ranges.check("maxAzimuthDeg", maxAzimuthDeg, minAzimuthDeg, 360);
    }

    /**
     * The crossing alone that the rule was taken from, any azimuth and the measured uncertainty.
     *
     * @param inclinationDeg inclination of the station's orbit, degrees; a pad that it does not reach has no crossing
     */
    public static LaunchRequest flown(
            GroundSite pad, PlaneRule rule, double inclinationDeg, List<RendezvousProfile> profiles) {
        Set<PlaneCrossing> nearest = PlaneGeometry.nearest(pad, inclinationDeg, rule.offsetDeg())
                .map(geometry -> Set.of(geometry.crossing()))
                .orElse(Set.of());
        return new LaunchRequest(pad, rule, nearest, 0, 360, profiles, StateUncertainty.MEASURED);
    }

    /** Both crossings, any azimuth, the known profiles and the measured uncertainty. */
    public static LaunchRequest of(GroundSite pad, PlaneRule rule) {
        return new LaunchRequest(
                pad, rule, Set.of(PlaneCrossing.values()), 0, 360, RendezvousProfile.KNOWN, StateUncertainty.MEASURED);
    }
}
