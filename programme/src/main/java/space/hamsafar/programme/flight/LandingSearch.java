package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LandingRanking;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.orbit.window.SampledTrack;
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
    private final LandingRanking ranking;

    LandingSearch(Mission mission, Setting setting, StationOrbit orbit) {
        this.mission = mission;
        this.orbit = orbit;
        this.ranking = TripWindows.landings(mission.flight(), setting);
    }

    /**
     * How a stay can end.
     *
     * @param best the way to take
     * @param alternatives the others, by landing; of each landing the way of the preferred number of orbits only
     */
    record Ranked(Optional<RankedLanding> best, List<RankedLanding> alternatives) {}

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
        var suited = new ArrayList<RankedLanding>();
        for (RankedLanding opportunity : ranking.of(SampledTrack.of(orbit, period), period)) {
            if (opportunity.isWithinLimits() && opportunity.undocking().isBefore(to)) {
                suited.add(opportunity);
            }
        }
        suited.sort(order(from, wanted));
        return new Ranked(suited.stream().findFirst(), alternatives(suited));
    }

    private Comparator<RankedLanding> order(Instant from, Instant wanted) {
        List<Integer> preferred = mission.flight().orbitsAfterUndocking();
        return Comparator.<RankedLanding>comparingLong(
                        o -> Duration.between(from, o.undocking()).toDays())
                .thenComparingInt(o -> preferred.indexOf(o.orbits()))
                .thenComparing(o -> !isAwake(o.undocking()))
                .thenComparing(o -> Duration.between(wanted, o.undocking()).abs())
                .thenComparingDouble(o -> -o.score())
                .thenComparing(RankedLanding::landing);
    }

    private boolean isAwake(Instant undocking) {
        var stay = Stay.usual(mission.rules(), undocking, undocking);
        var today = stay.days().getFirst();
        return !stay.freeTo().isBefore(today.wake()) && !undocking.isAfter(today.sleep());
    }

    private List<RankedLanding> alternatives(List<RankedLanding> ranked) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<Integer> preferred = mission.flight().orbitsAfterUndocking();
        var others = new ArrayList<RankedLanding>();
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
        others.sort(Comparator.comparing(RankedLanding::landing));
        return others;
    }
}
