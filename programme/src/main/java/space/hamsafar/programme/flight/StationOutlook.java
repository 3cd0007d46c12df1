package space.hamsafar.programme.flight;

import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.altitude.ReboostCalendar;
import space.hamsafar.orbit.conjunction.ScreeningReport;
import space.hamsafar.orbit.window.BetaAngle;
import space.hamsafar.orbit.window.EmergencyLandings;
import space.hamsafar.orbit.window.TargetWindow;

/**
 * What flight dynamics says of a stay beside the windows that the timeline uses.
 *
 * @param relayGaps stretches of the stay without contact through a relay
 * @param beta beta angle once a day
 * @param betaExtremes its extremes within the stay
 * @param fullSun stretches in sunlight for longer than a revolution
 * @param anomaly crossings of the South Atlantic anomaly
 * @param targets times in which targets can be observed, in order
 * @param reboosts raises to come, for the band, the launch and the landing; empty where the folder has no upkeep
 * @param weather source of the space weather behind altitude and reboosts
 * @param screening approaches of other objects during the stay; empty where the folder names no catalogue
 * @param emergency times at which a ship could come down at the landing site or one of the station's emergency sites
 * @param sources what the windows of each kind rest on
 */
public record StationOutlook(
        List<Interval> relayGaps,
        List<BetaAngle.Value> beta,
        List<BetaAngle.Value> betaExtremes,
        List<Interval> fullSun,
        List<Interval> anomaly,
        List<TargetWindow> targets,
        Optional<ReboostCalendar> reboosts,
        String weather,
        Optional<ScreeningReport> screening,
        EmergencyLandings emergency,
        OutlookSources sources) {

    public StationOutlook {
        relayGaps = List.copyOf(relayGaps);
        beta = List.copyOf(beta);
        betaExtremes = List.copyOf(betaExtremes);
        fullSun = List.copyOf(fullSun);
        anomaly = List.copyOf(anomaly);
        targets = List.copyOf(targets);
    }
}
