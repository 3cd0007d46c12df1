package space.hamsafar.programme.flight.check;

import java.util.Map;
import java.util.TreeMap;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.setting.Site;

/** What the checker knows of experiments. */
final class ExperimentFacts {

    private ExperimentFacts() {}

    static Map<String, Experiment> byId(Mission mission) {
        var byId = new TreeMap<String, Experiment>();
        mission.experiments().forEach(experiment -> byId.put(experiment.id(), experiment));
        return byId;
    }

    static GroundSite ground(Site site) {
        return new GroundSite(
                site.id(), site.latitudeDeg(), site.longitudeDeg(), site.altitudeM(), site.minElevationDeg());
    }
}
