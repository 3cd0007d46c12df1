package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the mean altitude goes over a period if nobody raises the orbit, held against a band.
 *
 * @param samples one a day from the start of the period, and one at its end, in order of time
 * @param decayMPerDay loss of altitude, metres a day, positive downwards, from the elements' mean motion derivative
 * @param band the band
 * @param leavesBand first instant of the period at which the altitude is outside the band; empty if it stays inside
 * @param reason what was found, as a sentence
 */
public record AltitudeReport(
        List<AltitudeSample> samples,
        double decayMPerDay,
        AltitudeBand band,
        Optional<Instant> leavesBand,
        String reason) {
    /** Copies the list. */
    public AltitudeReport {
        samples = List.copyOf(samples);
    }
}
