package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the mean altitude went and how it goes on if nobody raises the orbit, held against a band.
 *
 * @param history at the epochs of the element sets, in order of time
 * @param samples forecast: from the newest set one a day until the period's end, and one at its end
 * @param reboosts found in the history, in order of time
 * @param decayMPerDay loss of altitude at the begin of the forecast, metres a day, positive downwards
 * @param band the band
 * @param leavesBand first instant of the period at which the middle of the forecast is outside the band; empty if it
 *     stays inside
 * @param floor when the floor of the band is reached, in the period or after it
 * @param reason what was found, as a sentence
 */
public record AltitudeReport(
        List<AltitudeSample> history,
        List<AltitudeSample> samples,
        List<Reboost> reboosts,
        double decayMPerDay,
        AltitudeBand band,
        Optional<Instant> leavesBand,
        Crossing floor,
        String reason) {
    /** Copies the lists. */
    public AltitudeReport {
        history = List.copyOf(history);
        samples = List.copyOf(samples);
        reboosts = List.copyOf(reboosts);
    }
}
