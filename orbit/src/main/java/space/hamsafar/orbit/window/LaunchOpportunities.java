package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationOrbit;

/** Finds every instant at which a launch pad is in the station's plane, with the ways to the station from there. */
public final class LaunchOpportunities {
    private LaunchOpportunities() {}

    /**
     * The opportunities whose lift-off lies in a period, in order.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<LaunchOpportunity> into(StationOrbit orbit, LaunchRequest request, Interval period) {
        double inclination = orbit.elements().inclinationDeg();
        List<PlaneGeometry> geometries = Stream.of(PlaneCrossing.values())
                .flatMap(crossing -> PlaneGeometry.of(request.pad(), inclination, crossing).stream())
                .toList();
        Optional<PlaneGeometry> flown =
                PlaneGeometry.nearest(request.pad(), inclination, request.rule().offsetDeg());
        List<LaunchOpportunity> found = new ArrayList<>();
        for (PlaneGeometry geometry : geometries) {
            boolean allowed = request.crossings().contains(geometry.crossing())
                    && geometry.inertialAzimuthDeg() >= request.minAzimuthDeg()
                    && geometry.inertialAzimuthDeg() <= request.maxAzimuthDeg();
            if (allowed) {
                PlaneRule rule = rule(request.rule(), geometry, flown.orElseThrow());
                for (LaunchWindow window : LaunchWindows.into(orbit, request.pad(), rule, period)) {
                    found.add(opportunity(orbit, request, geometry, window));
                }
            }
        }
        found.sort(Comparator.comparing(opportunity -> opportunity.window().liftOff()));
        return List.copyOf(found);
    }

    private static PlaneRule rule(PlaneRule flownRule, PlaneGeometry geometry, PlaneGeometry flown) {
        if (geometry.equals(flown)) {
            return flownRule;
        }
        double offPlane = Angles.signedDeg(flownRule.offsetDeg() - flown.offsetDeg());
        return new PlaneRule(
                Angles.wrapDeg(geometry.offsetDeg() + offPlane),
                flownRule.toleranceDeg(),
                "carried over from the other crossing, which alone was flown: " + flownRule.source());
    }

    private static LaunchOpportunity opportunity(
            StationOrbit orbit, LaunchRequest request, PlaneGeometry geometry, LaunchWindow window) {
        double ageDays = Math.abs(window.elementsAge().toMillis() / 86_400_000.0);
        List<Rendezvous> ways = new ArrayList<>();
        for (RendezvousProfile profile : request.profiles()) {
            Instant docking = window.liftOff().plus(profile.duration());
            ways.add(new Rendezvous(
                    profile,
                    profile.fits(window.phaseAngleDeg()),
                    profile.missDeg(window.phaseAngleDeg()),
                    docking,
                    light(orbit, docking)));
        }
        ways.sort(Comparator.comparing(way -> !way.fits()));
        return new LaunchOpportunity(
                window,
                geometry.crossing(),
                geometry.inertialAzimuthDeg(),
                Angles.signedDeg(window.planeOffsetDeg() - geometry.offsetDeg()),
                ways,
                request.uncertainty().planeSeconds(ageDays),
                request.uncertainty().ruleSeconds(),
                request.uncertainty().phaseDeg(ageDays),
                WindowSource.of(orbit, Interval.of(window.liftOff(), Duration.ZERO)));
    }

    /** Light on board; a docking can come after the end of an ephemeris that reaches the lift-off. */
    private static Optional<Light> light(StationOrbit orbit, Instant docking) {
        if (!orbit.reaches(docking)) {
            return Optional.empty();
        }
        SampledTrack there = SampledTrack.of(orbit, Interval.of(docking, Duration.ZERO));
        return Optional.of(new Sunlight(there).at(0));
    }
}
