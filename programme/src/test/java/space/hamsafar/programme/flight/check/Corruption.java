package space.hamsafar.programme.flight.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.HostTime;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;

/** Copies of plans and entries with one thing changed. */
final class Corruption {

    private Corruption() {}

    static FlightPlan empty() {
        return new FlightPlan(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static FlightPlan trip(
            FlightPlan p,
            Optional<LaunchOpportunity> launch,
            List<LaunchOpportunity> backups,
            Optional<Instant> docking,
            Optional<Instant> undocking,
            Optional<RankedLanding> landing) {
        return new FlightPlan(
                launch,
                backups,
                docking,
                undocking,
                landing,
                p.alternatives(),
                p.timeline(),
                p.experiments(),
                p.hostTime(),
                p.bands(),
                p.altitude(),
                p.outlook(),
                p.problems());
    }

    private static FlightPlan work(
            FlightPlan p, List<TimelineEntry> timeline, List<ExperimentResult> results, List<HostTime> hostTime) {
        return new FlightPlan(
                p.launch(),
                p.backups(),
                p.docking(),
                p.undocking(),
                p.landing(),
                p.alternatives(),
                timeline,
                results,
                hostTime,
                p.bands(),
                p.altitude(),
                p.outlook(),
                p.problems());
    }

    static FlightPlan launch(FlightPlan p, LaunchOpportunity launch) {
        return trip(p, Optional.of(launch), p.backups(), p.docking(), p.undocking(), p.landing());
    }

    static FlightPlan backups(FlightPlan p, List<LaunchOpportunity> backups) {
        return trip(p, p.launch(), backups, p.docking(), p.undocking(), p.landing());
    }

    static FlightPlan docking(FlightPlan p, Instant docking) {
        return trip(p, p.launch(), p.backups(), Optional.of(docking), p.undocking(), p.landing());
    }

    static FlightPlan undocking(FlightPlan p, Instant undocking) {
        return trip(p, p.launch(), p.backups(), p.docking(), Optional.of(undocking), p.landing());
    }

    static FlightPlan landing(FlightPlan p, RankedLanding landing) {
        return landing(p, Optional.of(landing));
    }

    static FlightPlan landing(FlightPlan p, Optional<RankedLanding> landing) {
        return trip(p, p.launch(), p.backups(), p.docking(), p.undocking(), landing);
    }

    static FlightPlan timeline(FlightPlan p, List<TimelineEntry> timeline) {
        return work(p, timeline, p.experiments(), p.hostTime());
    }

    static FlightPlan results(FlightPlan p, List<ExperimentResult> results) {
        return work(p, p.timeline(), results, p.hostTime());
    }

    static FlightPlan hostTime(FlightPlan p, List<HostTime> hostTime) {
        return work(p, p.timeline(), p.experiments(), hostTime);
    }

    static TimelineEntry id(TimelineEntry e, String id) {
        return new TimelineEntry(id, e.title(), e.kind(), e.experiment(), e.crew(), e.start(), e.end(), e.reason());
    }

    static TimelineEntry kind(TimelineEntry e, Kind kind) {
        return new TimelineEntry(e.id(), e.title(), kind, e.experiment(), e.crew(), e.start(), e.end(), e.reason());
    }

    static TimelineEntry experiment(TimelineEntry e, String experiment) {
        return new TimelineEntry(e.id(), e.title(), e.kind(), experiment, e.crew(), e.start(), e.end(), e.reason());
    }

    static TimelineEntry crew(TimelineEntry e, List<String> crew) {
        return new TimelineEntry(e.id(), e.title(), e.kind(), e.experiment(), crew, e.start(), e.end(), e.reason());
    }

    /** The entry so many minutes later. */
    static TimelineEntry move(TimelineEntry e, long minutes) {
        var by = Duration.ofMinutes(minutes);
        return new TimelineEntry(
                e.id(),
                e.title(),
                e.kind(),
                e.experiment(),
                e.crew(),
                e.start().plus(by),
                e.end().plus(by),
                e.reason());
    }

    /** The entry ending so many minutes later. */
    static TimelineEntry end(TimelineEntry e, long minutes) {
        var end = e.end().plus(Duration.ofMinutes(minutes));
        return new TimelineEntry(e.id(), e.title(), e.kind(), e.experiment(), e.crew(), e.start(), end, e.reason());
    }
}
