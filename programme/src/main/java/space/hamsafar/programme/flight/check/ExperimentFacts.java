package space.hamsafar.programme.flight.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.Step;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.setting.Site;

/** What the checker knows of experiments. */
final class ExperimentFacts {

    private ExperimentFacts() {}

    static Map<String, Experiment> byId(Mission mission) {
        var byId = new TreeMap<String, Experiment>();
        mission.experiments().forEach(experiment -> byId.put(experiment.id(), experiment));
        return byId;
    }

    /** "blood-draw#2" of "blood-draw#2/freezer", and of "blood-draw#2" itself. */
    static String session(TimelineEntry entry) {
        return entry.id().split("[/+]", 2)[0];
    }

    /** The id of the step that an entry is; empty for the main work. */
    static String stepId(TimelineEntry entry) {
        int slash = entry.id().indexOf('/');
        return slash < 0 ? "" : entry.id().substring(slash + 1).split("[+]", 2)[0];
    }

    /** The step of its experiment that an entry is, by its id. */
    static Optional<Step> step(Experiment experiment, TimelineEntry entry) {
        return experiment.steps().stream()
                .filter(step -> step.id().equals(stepId(entry)))
                .findFirst();
    }

    /** The main work of an experiment's sessions, in order of time. */
    static List<TimelineEntry> mains(FlightFacts facts, Experiment experiment) {
        return facts.entries(entry ->
                entry.experiment().equals(experiment.id()) && stepId(entry).isEmpty() && !entry.continuesAnother());
    }

    static GroundSite ground(Site site) {
        return new GroundSite(
                site.id(), site.latitudeDeg(), site.longitudeDeg(), site.altitudeM(), site.minElevationDeg());
    }
}
