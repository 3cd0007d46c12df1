package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Setting;

/**
 * Moves a planned stay to other windows: after a launch slip, for a longer or shorter stay, for an early return.
 *
 * <p>All of it is planned anew for its new windows, and as near to the old timeline, by flight day and clock, as the most
 * value allows.
 */
public final class StayPlanner {

    private StayPlanner() {}

    /**
     * The stay with a change.
     *
     * @param before a plan with a flight
     * @throws IllegalArgumentException if the plan has no flight, or the return lies outside its stay
     */
    public static StayMove plan(Mission mission, Setting setting, FlightPlan before, StayChange change, Limits limits) {
        Mission changed = mission(mission, before, change);
        Instant docking = before.docking().orElseThrow();
        LocalDate earliest = earliest(mission, setting, before, change);
        var after = FlightPlanner.plan(changed, setting, earliest, limits, before.timeline());
        ZoneId zone = mission.rules().zone();
        int days = after.docking()
                .map(then -> (int) ChronoUnit.DAYS.between(date(docking, zone), date(then, zone)))
                .orElse(0);
        var moved = shifted(before.timeline(), days, zone);
        return new StayMove(
                before,
                after,
                days,
                TimelineDiff.between(moved, after.timeline()),
                lost(mission, before, after),
                Asks.of(changed, setting, before, after, days));
    }

    /**
     * The mission as the change wants it, by which the new plan is judged.
     *
     * @throws IllegalArgumentException if the plan has no flight, or the change cannot be meant
     */
    public static Mission mission(Mission mission, FlightPlan before, StayChange change) {
        Instant docking = before.docking()
                .orElseThrow(() -> new IllegalArgumentException("the plan has no flight: plan one first"));
        return switch (change) {
            case StayChange.LaunchSlip _ -> mission;
            case StayChange.Length length -> {
                double wanted = mission.flight().stayDays().value() + length.days();
                if (wanted < 1) {
                    throw new IllegalArgumentException("a stay of " + wanted + " days: it must be at least 1 day");
                }
                yield mission.withFlight(
                        mission.flight().withStayDays(figure(mission, wanted)).withSearchDays(1));
            }
            case StayChange.Return back -> {
                boolean inside = back.at().isAfter(docking)
                        && before.undocking().filter(back.at()::isBefore).isPresent();
                if (!inside) {
                    throw new IllegalArgumentException("the return at " + back.at() + " lies outside the stay from "
                            + docking + " to "
                            + before.undocking().map(Instant::toString).orElse("?"));
                }
                // The search for a landing begins half a day before the wanted end.
                Duration wanted = Duration.between(docking, back.at()).plus(LandingSearch.EARLY);
                yield mission.withFlight(mission.flight()
                        .withStayDays(figure(mission, wanted.toSeconds() / 86_400.0))
                        .withSearchDays(1)
                        .withAnyLanding());
            }
        };
    }

    private static Figure figure(Mission mission, double days) {
        return Figure.of(days, mission.flight().stayDays().provenance());
    }

    private static LocalDate earliest(Mission mission, Setting setting, FlightPlan before, StayChange change) {
        ZoneId pad = setting.site(mission.flight().pad()).zone();
        LocalDate launched = date(before.launch().orElseThrow().liftOff(), pad);
        return switch (change) {
            case StayChange.LaunchSlip slip -> launched.plusDays(slip.days());
            case StayChange.Length _, StayChange.Return _ -> launched;
        };
    }

    private static LocalDate date(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The timeline so many days on board later. */
    private static List<TimelineEntry> shifted(List<TimelineEntry> timeline, int days, ZoneId zone) {
        return timeline.stream()
                .map(entry -> new TimelineEntry(
                        entry.id(),
                        entry.title(),
                        entry.kind(),
                        entry.experiment(),
                        entry.crew(),
                        entry.start().atZone(zone).plusDays(days).toInstant(),
                        entry.end().atZone(zone).plusDays(days).toInstant(),
                        entry.reason()))
                .toList();
    }

    private static List<String> lost(Mission mission, FlightPlan before, FlightPlan after) {
        var lost = new ArrayList<String>();
        for (ExperimentResult now : after.experiments()) {
            for (ExperimentResult was : before.experiments()) {
                if (was.experiment().equals(now.experiment()) && now.placed() < was.placed()) {
                    String title = mission.experiments().stream()
                            .filter(experiment -> experiment.id().equals(now.experiment()))
                            .map(Experiment::title)
                            .findFirst()
                            .orElse(now.experiment());
                    lost.add(title + ": " + now.placed() + " of " + was.placed() + " sessions are left. "
                            + now.reason());
                }
            }
        }
        return lost;
    }
}
