package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.LaunchWindow;
import space.hamsafar.orbit.LaunchWindows;
import space.hamsafar.orbit.PlaneRule;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;

/**
 * Chooses the launch.
 *
 * <p>A window suits if a landing as the mission wants it exists around the end of the wanted stay. The first that suits
 * is taken, unless its docking falls outside the crew's waking hours and one of the next three days offers better.
 */
final class LaunchSearch {

    /** How long a launch may wait for a docking in waking hours. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final Mission mission;
    private final Setting setting;
    private final StationOrbit orbit;
    private final LandingSearch landings;

    LaunchSearch(Mission mission, Setting setting, StationOrbit orbit) {
        this.mission = mission;
        this.setting = setting;
        this.orbit = orbit;
        this.landings = new LandingSearch(mission, setting, orbit);
    }

    /**
     * What was found.
     *
     * @param chosen the launch and its landings
     * @param backups later windows that suit
     * @param problems why none was found
     */
    record Found(Optional<Trip> chosen, List<LaunchWindow> backups, List<String> problems) {}

    /**
     * A launch with what follows from it.
     *
     * @param launch the window
     * @param docking instant of docking
     * @param landings opportunities, the best first
     */
    record Trip(LaunchWindow launch, Instant docking, LandingSearch.Ranked landings) {}

    Found from(LocalDate earliest) {
        Spaceflight flight = mission.flight();
        List<LaunchWindow> windows = windows(earliest);
        var trips = new ArrayList<Trip>();
        int chosen = -1;
        for (LaunchWindow window : windows) {
            trip(window).ifPresent(trips::add);
            if (chosen < 0) {
                chosen = choice(trips, window.equals(windows.getLast()));
            }
            if (chosen >= 0 && trips.size() > chosen + flight.backups()) {
                break;
            }
        }
        if (chosen < 0) {
            return new Found(Optional.empty(), List.of(), List.of(nothing(earliest, windows.size())));
        }
        int last = Math.min(trips.size(), chosen + 1 + flight.backups());
        var backups = trips.subList(chosen + 1, last).stream().map(Trip::launch).toList();
        return new Found(Optional.of(trips.get(chosen)), backups, List.of());
    }

    private List<LaunchWindow> windows(LocalDate earliest) {
        Spaceflight flight = mission.flight();
        Site pad = setting.site(flight.pad());
        ZoneId zone = pad.zone();
        var period = Interval.of(
                earliest.atStartOfDay(zone).toInstant(),
                earliest.plusDays(flight.searchDays()).atStartOfDay(zone).toInstant());
        var rule = new PlaneRule(
                flight.planeOffsetDeg().value(),
                flight.planeToleranceDeg().value(),
                flight.planeOffsetDeg().provenance().source());
        return LaunchWindows.into(orbit, ground(pad), rule, period);
    }

    private Optional<Trip> trip(LaunchWindow window) {
        Instant docking = window.liftOff().plus(Figures.hours(mission.flight().rendezvousHours()));
        var ranked = landings.after(docking);
        return ranked.best().map(best -> new Trip(window, docking, ranked));
    }

    /** Index of the trip to take, or -1 while it is better to look further. */
    private int choice(List<Trip> trips, boolean last) {
        if (trips.isEmpty()) {
            return -1;
        }
        Instant limit = trips.getFirst().launch().liftOff().plus(PATIENCE);
        for (int i = 0; i < trips.size(); i++) {
            Trip trip = trips.get(i);
            if (!trip.launch().liftOff().isAfter(limit) && isAwake(trip.docking())) {
                return i;
            }
        }
        return last || trips.getLast().launch().liftOff().isAfter(limit) ? 0 : -1;
    }

    /** Whether docking and welcome lie in the crew's waking hours. */
    private boolean isAwake(Instant docking) {
        var stay = new Stay(mission.rules(), docking, docking);
        var today = stay.days().getFirst();
        return List.of(today.previous(), today).stream()
                .anyMatch(day -> !docking.isBefore(day.wake())
                        && !docking.plus(Duration.ofMinutes(Stay.WELCOME_MINUTES))
                                .isAfter(day.sleep()));
    }

    private String nothing(LocalDate earliest, int windows) {
        Spaceflight flight = mission.flight();
        String period = "from " + earliest + " over " + flight.searchDays() + " days";
        if (windows == 0) {
            return "No launch window into the station's plane opens at " + flight.pad() + " " + period
                    + ": search more days.";
        }
        return "None of the " + windows + " launch windows " + period + " has a"
                + (flight.daylightLanding() ? " daylight" : "") + " landing at " + flight.landingSite() + " within "
                + flight.landingSearchDays() + " days of the wanted stay: search more days or allow more cross-range.";
    }

    static GroundSite ground(Site site) {
        return new GroundSite(
                site.id(), site.latitudeDeg(), site.longitudeDeg(), site.altitudeM(), site.minElevationDeg());
    }
}
