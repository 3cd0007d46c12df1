package space.hamsafar.exchange.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.exchange.picture.StationLoads;
import space.hamsafar.programme.flight.AttitudeSpan;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.Step;
import space.hamsafar.programme.flight.TimelineEntry;

/** What work asks of the station, for the bands above the crew's rows. */
final class Loads {
    private Loads() {}

    static StationLoads of(Facts facts, List<TimelineEntry> timeline) {
        Mission mission = facts.programme().mission();
        var watts = new HashMap<String, Integer>();
        for (Experiment experiment : mission.experiments()) {
            for (Step step : experiment.steps()) {
                watts.put(step.isMain() ? experiment.id() : experiment.id() + "/" + step.id(), step.powerW());
            }
        }
        Instant first = timeline.getFirst().start();
        return new StationLoads(
                mission.rules().house().attitudes().stream()
                        .map(span -> attitude(mission, span, first))
                        .toList(),
                mission.rules().powerW().value(),
                entry -> watts.getOrDefault(entry.id().replaceFirst("#[0-9]+", ""), 0));
    }

    private static StationLoads.Attitude attitude(Mission mission, AttitudeSpan span, Instant docking) {
        var zone = mission.rules().zone();
        var date = docking.atZone(zone).toLocalDate().plusDays(span.flightDay() - 1L);
        return new StationLoads.Attitude(
                span.attitude(),
                Interval.of(
                        date.atTime(span.hours().from()).atZone(zone).toInstant(),
                        date.atTime(span.hours().to()).atZone(zone).toInstant()));
    }
}
