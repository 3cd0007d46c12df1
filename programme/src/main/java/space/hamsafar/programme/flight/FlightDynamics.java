package space.hamsafar.programme.flight;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.altitude.AltitudeWatch;
import space.hamsafar.orbit.altitude.DecayForecast;
import space.hamsafar.orbit.altitude.OrbitGoal;
import space.hamsafar.orbit.altitude.PlaceGoal;
import space.hamsafar.orbit.altitude.ReboostCalendar;
import space.hamsafar.orbit.altitude.ReboostPlanning;
import space.hamsafar.orbit.conjunction.Screening;
import space.hamsafar.orbit.conjunction.ScreeningReport;
import space.hamsafar.orbit.window.BetaAngle;
import space.hamsafar.orbit.window.EmergencyLandings;
import space.hamsafar.orbit.window.LandingSite;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.orbit.window.Region;
import space.hamsafar.orbit.window.RegionCrossings;
import space.hamsafar.orbit.window.RelayContact;
import space.hamsafar.orbit.window.TargetWindow;
import space.hamsafar.orbit.window.Targets;
import space.hamsafar.orbit.window.WindowSource;
import space.hamsafar.programme.setting.Setting;

/** Asks the orbit what a stay needs to know beside the windows of its timeline. */
final class FlightDynamics {
    private final Mission mission;
    private final Setting setting;
    private final StationOrbit orbit;
    private final StationFacts station;

    FlightDynamics(Mission mission, Setting setting, StationOrbit orbit) {
        this.mission = mission;
        this.setting = setting;
        this.orbit = orbit;
        this.station = mission.station();
    }

    /** The altitude from its history until the landing, without a raise to come. */
    AltitudeReport altitude(Interval flight) {
        return AltitudeWatch.over(station.altitudeHistory(), station.weather(), station.band(), flight);
    }

    /** What is told of a stay. */
    StationOutlook outlook(Sky sky, Stay stay, LaunchOpportunity launch, RankedLanding landing) {
        var period = Interval.of(stay.docking(), stay.undocking());
        var track = sky.track();
        var region = Region.SOUTH_ATLANTIC_ANOMALY;
        return new StationOutlook(
                RelayContact.gaps(sky.coverage(), period),
                BetaAngle.daily(track, period),
                BetaAngle.extremes(track, period),
                sky.light(Light.DAY).stream()
                        .filter(day -> day.toDuration().compareTo(track.revolution()) > 0)
                        .toList(),
                RegionCrossings.over(track, region, period),
                Targets.over(track, station.data().targets(), period).stream()
                        .sorted(Comparator.comparing((TargetWindow window) ->
                                        window.interval().getStart())
                                .thenComparing(TargetWindow::targetId))
                        .toList(),
                reboosts(launch, landing),
                station.weather().source(),
                screening(period),
                EmergencyLandings.over(track, emergencySites(), period),
                sources(track.source(), region, stay.docking()));
    }

    private List<LandingSite> emergencySites() {
        double range = mission.flight().crossRangeKm().value();
        var home = TripWindows.ground(setting.site(mission.flight().landingSite()));
        return Stream.concat(Stream.of(home), station.data().emergencySites().stream())
                .distinct()
                .map(site -> new LandingSite(site, range))
                .toList();
    }

    private OutlookSources sources(WindowSource way, Region region, Instant docking) {
        String earth = orbit.orientation().describe(docking);
        var range = mission.flight().crossRangeKm();
        return new OutlookSources(
                way.what() + "; " + way.accuracy(),
                "places and least elevations of the ground sites; " + earth,
                "the Sun by a series good to 0.01°; the Earth's shadow without its atmosphere",
                "longitudes of the relay satellites: " + station.provenance().source(),
                region.source(),
                "rules of the targets; the Sun by a series good to 0.01°; " + earth,
                String.format(
                        Locale.ROOT,
                        "ground track within %.0f km: %s",
                        range.value(),
                        range.provenance().source()));
    }

    /** Raises for the band, the launch and the landing; empty where the goals are not within the forecast's reach. */
    private Optional<ReboostCalendar> reboosts(LaunchOpportunity launch, RankedLanding landing) {
        return station.data().upkeep().flatMap(upkeep -> {
            var pad = TripWindows.ground(setting.site(mission.flight().pad()));
            double altitude = upkeep.altitudeKm();
            double tolerance = upkeep.toleranceKm();
            Optional<OrbitGoal> there = launch.wayOf(
                            Figures.hours(mission.flight().rendezvousHours()))
                    .map(way -> PlaceGoal.launch(orbit, pad, launch, way.profile(), altitude, tolerance));
            var home = PlaceGoal.landing(orbit, landing.landing(), altitude, tolerance);
            var goals = there.map(goal -> List.of(goal, home)).orElse(List.of(home));
            try {
                var forecast = DecayForecast.from(station.altitudeHistory(), station.weather());
                return Optional.of(
                        ReboostPlanning.of(forecast, station.band(), upkeep.propulsion(), goals, landing.landing()));
            } catch (IllegalArgumentException | OrbitException outOfReach) {
                return Optional.empty();
            }
        });
    }

    private Optional<ScreeningReport> screening(Interval period) {
        return station.data()
                .neighbours()
                .map(near -> Screening.of(orbit, near.catalogue(), period, near.thresholdKm()));
    }
}
