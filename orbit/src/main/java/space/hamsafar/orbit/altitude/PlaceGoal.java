package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.util.OptionalDouble;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchWindows;
import space.hamsafar.orbit.window.RendezvousProfile;

/** Where along its orbit a station must be for a launch or a landing, as a goal of a reboost calendar. */
public final class PlaceGoal {
    private PlaceGoal() {}

    /**
     * For a launch: at lift-off the station is ahead of the pad by the middle of the angles from which a profile can be
     * flown.
     *
     * @param orbit the orbit whose plane the window was found with
     * @param altitudeKm mean altitude wanted then, kilometres
     * @param toleranceKm how far from it is as good, kilometres
     */
    public static OrbitGoal launch(
            StationOrbit orbit,
            GroundSite pad,
            LaunchOpportunity launch,
            RendezvousProfile profile,
            double altitudeKm,
            double toleranceKm) {
        double ahead = (profile.fromPhaseDeg() + profile.toPhaseDeg()) / 2;
        double argument = Angles.wrapDeg(argumentDeg(orbit, pad, launch.liftOff()) + ahead);
        return new OrbitGoal(
                launch.liftOff(),
                altitudeKm,
                toleranceKm,
                OptionalDouble.of(argument),
                "launch, rendezvous profile " + profile.name());
    }

    /** For a landing: the station is where the orbit, as it stands, passes the site. */
    public static OrbitGoal landing(StationOrbit orbit, Instant landing, double altitudeKm, double toleranceKm) {
        double argument = argumentDeg(orbit.stateAt(landing, StationFrame.TEME), orbit.raanDegAt(landing));
        return new OrbitGoal(landing, altitudeKm, toleranceKm, OptionalDouble.of(argument), "landing");
    }

    /** Angle along the orbit from the ascending node to the place of the plane that is nearest to a site, degrees. */
    static double argumentDeg(StationOrbit orbit, GroundSite site, Instant at) {
        double east = Math.toRadians(LaunchWindows.offsetDeg(orbit, site, at));
        double inclination = Math.toRadians(orbit.elementsNear(at).inclinationDeg());
        // The plane holds the Earth's centre, so the site's geocentric direction counts for it.
        double latitude = Math.atan(0.9933056200098 * Math.tan(Math.toRadians(site.latitudeDeg())));
        double ahead = Math.cos(latitude) * Math.sin(east) * Math.cos(inclination)
                + Math.sin(latitude) * Math.sin(inclination);
        return Angles.wrapDeg(Math.toDegrees(Math.atan2(ahead, Math.cos(latitude) * Math.cos(east))));
    }

    private static double argumentDeg(StationState state, double raanDeg) {
        double node = Math.toRadians(raanDeg);
        double alongNode = state.xKm() * Math.cos(node) + state.yKm() * Math.sin(node);
        double across = state.yKm() * Math.cos(node) - state.xKm() * Math.sin(node);
        double ahead = Math.copySign(Math.hypot(across, state.zKm()), state.zKm());
        return Angles.wrapDeg(Math.toDegrees(Math.atan2(ahead, alongNode)));
    }
}
