package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LaunchOpportunities;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;

/**
 * Chooses the launch.
 *
 * <p>A window suits if a landing as the mission wants it exists from half a day before the end of the wanted stay on,
 * and if each mandatory experiment, looked at alone, finds its time in that stay. The first that suits opens a choice of
 * three days: the best of them keeps the stay within half a day of what is wanted, then docks in the crew's waking hours,
 * then comes first. Where none suits, one that leaves mandatory work out is taken in the same way.
 */
final class LaunchSearch {

    /** How long a launch may wait for a better length of stay or a docking in waking hours. */
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
    record Found(Optional<Trip> chosen, List<LaunchOpportunity> backups, List<String> problems) {}

    /**
     * A launch with what follows from it.
     *
     * @param launch the window
     * @param landing how it ends
     * @param alternatives other landings
     * @param outline the stay in between
     * @param holdsMandatory whether each mandatory experiment, looked at alone, finds its time
     */
    record Trip(
            LaunchOpportunity launch,
            RankedLanding landing,
            List<RankedLanding> alternatives,
            Outline outline,
            boolean holdsMandatory) {

        Instant docking() {
            return outline.stay().docking();
        }
    }

    Found from(LocalDate earliest) {
        List<LaunchOpportunity> windows = windows(earliest);
        var trips = new ArrayList<Trip>();
        Optional<Trip> chosen = Optional.empty();
        for (LaunchOpportunity window : windows) {
            chosen = best(trips, Trip::holdsMandatory, window.liftOff());
            if (chosen.isPresent()) {
                break;
            }
            trip(window).ifPresent(trips::add);
        }
        chosen = chosen.or(() -> best(trips, Trip::holdsMandatory, Instant.MAX))
                .or(() -> best(trips, trip -> true, Instant.MAX));
        return chosen.map(trip -> new Found(Optional.of(trip), backups(windows, trip), List.of()))
                .orElseGet(() -> new Found(Optional.empty(), List.of(), List.of(nothing(earliest, windows.size()))));
    }

    /** The best of the suited trips within three days of the first; empty while a window yet to come may be better. */
    private Optional<Trip> best(List<Trip> trips, Predicate<Trip> suits, Instant next) {
        var suited = trips.stream().filter(suits).toList();
        if (suited.isEmpty()) {
            return Optional.empty();
        }
        Instant last = suited.getFirst().launch().liftOff().plus(PATIENCE);
        var best = suited.stream()
                .filter(trip -> !trip.launch().liftOff().isAfter(last))
                .min(Comparator.<Trip, Boolean>comparing(trip -> !hasWantedStay(trip))
                        .thenComparing(trip -> !isAwake(trip.docking()))
                        .thenComparing(trip -> trip.launch().liftOff()));
        boolean settled = next.isAfter(last)
                || best.filter(trip -> hasWantedStay(trip) && isAwake(trip.docking()))
                        .isPresent();
        return settled ? best : Optional.empty();
    }

    /** The next windows after a launch from which a landing can be reached. */
    private List<LaunchOpportunity> backups(List<LaunchOpportunity> windows, Trip chosen) {
        return windows.stream()
                .filter(window -> window.liftOff().isAfter(chosen.launch().liftOff()))
                .filter(window -> landings.after(docking(window)).best().isPresent())
                .limit(mission.flight().backups())
                .toList();
    }

    private Instant docking(LaunchOpportunity window) {
        return window.liftOff().plus(Figures.hours(mission.flight().rendezvousHours()));
    }

    private boolean hasWantedStay(Trip trip) {
        Instant wanted = trip.docking().plus(Figures.days(mission.flight().stayDays()));
        return Duration.between(wanted, trip.landing().undocking()).abs().compareTo(LandingSearch.EARLY) <= 0;
    }

    private List<LaunchOpportunity> windows(LocalDate earliest) {
        Spaceflight flight = mission.flight();
        Site pad = setting.site(flight.pad());
        ZoneId zone = pad.zone();
        var period = Interval.of(
                earliest.atStartOfDay(zone).toInstant(),
                earliest.plusDays(flight.searchDays()).atStartOfDay(zone).toInstant());
        return LaunchOpportunities.into(orbit, TripWindows.launches(flight, setting, orbit), period);
    }

    private Optional<Trip> trip(LaunchOpportunity window) {
        var ranked = landings.after(docking(window));
        return ranked.best().map(landing -> trip(window, docking(window), landing, ranked.alternatives()));
    }

    private Trip trip(
            LaunchOpportunity window, Instant docking, RankedLanding landing, List<RankedLanding> alternatives) {
        var stay = new Stay(mission.rules(), docking, landing.undocking());
        var outline = Outline.of(stay, mission, setting, orbit);
        return new Trip(window, landing, alternatives, outline, outline.holdsMandatory(mission));
    }

    /** Whether docking and welcome lie in the crew's waking hours. */
    private boolean isAwake(Instant docking) {
        var stay = Stay.usual(mission.rules(), docking, docking);
        Instant in = docking.plus(Duration.ofMinutes(mission.rules().house().dockingMinutes()));
        return List.of(stay.day(0), stay.day(1)).stream()
                .anyMatch(day -> !docking.isBefore(day.wake()) && !in.isAfter(day.sleep()));
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
}
