package space.hamsafar.exchange.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.altitude.AltitudeSample;
import space.hamsafar.orbit.altitude.GoalOutcome;
import space.hamsafar.orbit.altitude.OrbitGoal;
import space.hamsafar.orbit.altitude.PlannedReboost;
import space.hamsafar.orbit.altitude.ReboostCalendar;
import space.hamsafar.orbit.conjunction.Approach;
import space.hamsafar.orbit.conjunction.ScreeningReport;
import space.hamsafar.orbit.window.BetaAngle;
import space.hamsafar.orbit.window.EmergencyLandings;
import space.hamsafar.orbit.window.TargetWindow;
import space.hamsafar.orbit.window.WindowSource;
import space.hamsafar.programme.flight.OutlookSources;
import space.hamsafar.programme.flight.StationOutlook;

/** What flight dynamics might say of the sample's stay. */
final class SampleOutlook {
    private SampleOutlook() {}

    static StationOutlook outlook(Instant docking, WindowSource source) {
        return new StationOutlook(
                List.of(span(docking, 60, 9), span(docking, 150, 11)),
                List.of(new BetaAngle.Value(docking, -12.5), new BetaAngle.Value(later(docking, 7 * 1440), 21)),
                List.of(new BetaAngle.Value(later(docking, 3000), 64.5)),
                List.of(span(docking, 4000, 120)),
                List.of(span(docking, 30, 14)),
                List.of(new TargetWindow(
                        "karachi", span(docking, 500, 2), later(docking, 501), 61.5, 26.25, 41, source)),
                Optional.of(calendar(docking)),
                "a made-up Sun",
                Optional.of(new ScreeningReport(
                        List.of(new Approach("NEIGHBOUR", 90001, later(docking, 777), 8.5, 11.5, 1, 2, 8.25, 12.5)),
                        List.of(),
                        2,
                        2,
                        List.of("LOST"),
                        1234)),
                new EmergencyLandings(
                        List.of(new EmergencyLandings.Overflight("karachi", later(docking, 900), -41.5)),
                        span(docking, 900, 9000)),
                new OutlookSources(
                        source.what(),
                        "two towns",
                        "a Sun",
                        "two longitudes",
                        "a made-up border",
                        "a rule",
                        "a field"));
    }

    private static ReboostCalendar calendar(Instant docking) {
        var launch = new OrbitGoal(docking, 388, 5, OptionalDouble.of(100.5), "launch");
        var landing = new OrbitGoal(later(docking, 7 * 1440), 388, 5, OptionalDouble.empty(), "landing");
        return new ReboostCalendar(
                List.of(new PlannedReboost(
                        later(docking, -5000), 384.5, 2.5, 1.4, 49.5, Optional.of(launch), "for launch")),
                List.of(
                        new GoalOutcome(
                                launch, true, 387.5, 100.25, OptionalDouble.of(-0.25), 14, "launch at 387.5 km"),
                        new GoalOutcome(landing, false, 380, 12, OptionalDouble.empty(), 20, "landing at 380.0 km")),
                List.of(
                        new AltitudeSample(later(docking, -6000), 384.6, 384.6, 384.6),
                        new AltitudeSample(docking, 387, 387, 387)),
                49.5);
    }

    private static Interval span(Instant from, long afterMinutes, long minutes) {
        return Interval.of(later(from, afterMinutes), Duration.ofMinutes(minutes));
    }

    private static Instant later(Instant from, long minutes) {
        return from.plus(Duration.ofMinutes(minutes));
    }
}
