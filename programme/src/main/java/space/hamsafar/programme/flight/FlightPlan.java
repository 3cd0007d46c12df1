package space.hamsafar.programme.flight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.RankedLanding;

/**
 * The flight from lift-off to landing. Where no launch window is found, everything after it is empty and the problems
 * say why.
 *
 * @param launch the chosen window
 * @param backups later windows, in order
 * @param docking instant of docking
 * @param undocking instant of undocking
 * @param landing the chosen opportunity
 * @param alternatives other opportunities around the wanted day, in order
 * @param timeline everybody's days on board, in ascending order of start
 * @param experiments what became of each
 * @param hostTime host crew's time by day
 * @param bands what the station sees
 * @param altitude the station's altitude against its band
 * @param outlook what flight dynamics says of the stay
 * @param problems what does not fit, each in a sentence
 */
public record FlightPlan(
        Optional<LaunchOpportunity> launch,
        List<LaunchOpportunity> backups,
        Optional<Instant> docking,
        Optional<Instant> undocking,
        Optional<RankedLanding> landing,
        List<RankedLanding> alternatives,
        List<TimelineEntry> timeline,
        List<ExperimentResult> experiments,
        List<HostTime> hostTime,
        Optional<Bands> bands,
        Optional<AltitudeReport> altitude,
        Optional<StationOutlook> outlook,
        List<String> problems) {

    public FlightPlan {
        backups = List.copyOf(backups);
        alternatives = List.copyOf(alternatives);
        timeline = List.copyOf(timeline);
        experiments = List.copyOf(experiments);
        hostTime = List.copyOf(hostTime);
        problems = List.copyOf(problems);
    }
}
