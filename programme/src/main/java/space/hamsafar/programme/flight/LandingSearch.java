package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LandingOpportunity;
import space.hamsafar.orbit.window.LandingSite;
import space.hamsafar.orbit.window.Landings;
import space.hamsafar.programme.setting.Setting;

/**
 * Finds how a stay can end.
 *
 * <p>Undocking may come half a day before the wanted length of stay is reached, and up to the search days after it. The
 * earliest such day (24 h each, from half a day before) that offers a landing is taken; on it the preferred number of
 * orbits, then an undocking that leaves the crew its sleep, then the one nearest to the wanted stay.
 */
final class LandingSearch {

    static final Duration EARLY = Duration.ofHours(12);

    private final Mission mission;
    private final StationOrbit orbit;
    private final LandingSite site;

    LandingSearch(Mission mission, Setting setting, StationOrbit orbit) {
        this.mission = mission;
        this.orbit = orbit;
        Spaceflight flight = mission.flight();
        this.site = new LandingSite(
                LaunchSearch.ground(setting.site(flight.landingSite())),
                flight.crossRangeKm().value());
    }

    /**
     * How a stay can end.
     *
     * @param best the way to take
     * @param alternatives the others, by landing; of each landing the way of the preferred number of orbits only
     */
    record Ranked(Optional<LandingOpportunity> best, List<LandingOpportunity> alternatives) {}

    Ranked after(Instant docking) {
        Spaceflight flight = mission.flight();
        Instant wanted = docking.plus(Figures.days(flight.stayDays()));
        Instant from = Stay.later(wanted.minus(EARLY), docking.plus(Duration.ofHours(1)));
        Instant to = wanted.plus(Duration.ofDays(flight.landingSearchDays()));
        int most = flight.orbitsAfterUndocking().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var period = Interval.of(from, to.plus(orbit.period().multipliedBy(most)));
        var suited = new ArrayList<LandingOpportunity>();
        for (var opportunity : Landings.to(orbit, site, flight.orbitsAfterUndocking(), period)) {
            boolean light = !flight.daylightLanding() || opportunity.sunElevationDeg() > 0;
            if (light && opportunity.undocking().isBefore(to)) {
                suited.add(opportunity);
            }
        }
        suited.sort(order(from, wanted));
        return new Ranked(suited.stream().findFirst(), alternatives(suited));
    }

    private Comparator<LandingOpportunity> order(Instant from, Instant wanted) {
        List<Integer> preferred = mission.flight().orbitsAfterUndocking();
        return Comparator.<LandingOpportunity>comparingLong(
                        o -> Duration.between(from, o.undocking()).toDays())
                .thenComparingInt(o -> preferred.indexOf(o.orbits()))
                .thenComparing(o -> !isAwake(o.undocking()))
                .thenComparing(o -> Duration.between(wanted, o.undocking()).abs())
                .thenComparing(LandingOpportunity::landing);
    }

    private boolean isAwake(Instant undocking) {
        var stay = Stay.usual(mission.rules(), undocking, undocking);
        var today = stay.days().getFirst();
        return !stay.freeTo().isBefore(today.wake()) && !undocking.isAfter(today.sleep());
    }

    private List<LandingOpportunity> alternatives(List<LandingOpportunity> ranked) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<Integer> preferred = mission.flight().orbitsAfterUndocking();
        var others = new ArrayList<LandingOpportunity>();
        var seen = new ArrayList<Instant>(List.of(ranked.getFirst().landing()));
        var byPreference = ranked.stream()
                .sorted(Comparator.comparingInt(o -> preferred.indexOf(o.orbits())))
                .toList();
        for (var opportunity : byPreference) {
            if (!seen.contains(opportunity.landing())) {
                seen.add(opportunity.landing());
                others.add(opportunity);
            }
        }
        others.sort(Comparator.comparing(LandingOpportunity::landing));
        return others;
    }
}
