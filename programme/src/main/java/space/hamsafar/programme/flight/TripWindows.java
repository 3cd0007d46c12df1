package space.hamsafar.programme.flight;

import java.util.List;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LandingRanking;
import space.hamsafar.orbit.window.LandingSite;
import space.hamsafar.orbit.window.LaunchRequest;
import space.hamsafar.orbit.window.PlaneRule;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;

/** What a mission asks of the orbit for its way there and back: the one translation of its figures. */
public final class TripWindows {
    private TripWindows() {}

    /** A place of the programme as the orbit knows places. */
    public static GroundSite ground(Site site) {
        return new GroundSite(
                site.id(), site.latitudeDeg(), site.longitudeDeg(), site.altitudeM(), site.minElevationDeg());
    }

    /** Where the plane must stand at lift-off. */
    public static PlaneRule planeRule(Spaceflight flight) {
        return new PlaneRule(
                flight.planeOffsetDeg().value(),
                flight.planeToleranceDeg().value(),
                flight.planeOffsetDeg().provenance().source());
    }

    /** The launches that the mission can use: the crossing that was flown, with its rendezvous profiles. */
    public static LaunchRequest launches(Spaceflight flight, Setting setting, StationOrbit orbit) {
        return LaunchRequest.flown(
                ground(setting.site(flight.pad())),
                planeRule(flight),
                orbit.elements().inclinationDeg(),
                flight.profiles());
    }

    /** The landings that the mission can use, without a weather forecast, which no plan of weeks ahead has. */
    public static LandingRanking landings(Spaceflight flight, Setting setting) {
        var site = new LandingSite(
                ground(setting.site(flight.landingSite())),
                flight.crossRangeKm().value());
        return new LandingRanking(site, flight.orbitsAfterUndocking(), flight.landingLimits(), List.of());
    }
}
