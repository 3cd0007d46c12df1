package space.hamsafar.orbit.altitude;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.StationOrbit;

/**
 * Watches the station's mean altitude against its band.
 *
 * <p>The altitude is the mean semi-major axis less 6378.137 km. It falls along a straight line whose slope comes from the
 * mean motion derivative of the elements, so from the drag of the days in which they were fitted: the Sun can change it
 * several times over within weeks, and orbit raising is not foreseen. A first look, not a decay model.
 */
public final class AltitudeWatch {
    private AltitudeWatch() {}

    /**
     * The mean altitude over a period and the first instant outside a band.
     *
     * @throws IllegalArgumentException if the period is empty or has no start or no end
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static AltitudeReport over(StationOrbit orbit, AltitudeBand band, Interval period) {
        Ranges.lengthSeconds(period);
        if (period.isEmpty()) {
            throw new IllegalArgumentException("period is " + period + "; give it an end after its start");
        }
        orbit.requireReach(period);
        double decay = decayKmPerDay(orbit.elements());
        List<AltitudeSample> samples = new ArrayList<>();
        for (Instant at = period.getStart(); at.isBefore(period.getEnd()); at = at.plus(Duration.ofDays(1))) {
            samples.add(sample(orbit, decay, at));
        }
        samples.add(sample(orbit, decay, period.getEnd()));
        Optional<Instant> leaves = leavesBand(samples.getFirst(), decay, band).filter(period::contains);
        return new AltitudeReport(samples, decay * 1000, band, leaves, reason(samples.getFirst(), decay, band, leaves));
    }

    private static double decayKmPerDay(MeanElements elements) {
        double derivative = 2 * elements.meanMotionDotRevPerDay2();
        return 2.0 / 3 * elements.semiMajorAxisKm() * derivative / elements.meanMotionRevPerDay();
    }

    private static AltitudeSample sample(StationOrbit orbit, double decay, Instant at) {
        double days = Ranges.seconds(orbit.elements().epoch(), at) / 86_400;
        return new AltitudeSample(at, orbit.elements().meanAltitudeKm() - decay * days);
    }

    private static Optional<Instant> leavesBand(AltitudeSample first, double decay, AltitudeBand band) {
        if (!band.contains(first.meanAltitudeKm())) {
            return Optional.of(first.epoch());
        }
        if (decay == 0) {
            return Optional.empty();
        }
        double room = decay > 0 ? first.meanAltitudeKm() - band.floorKm() : band.ceilingKm() - first.meanAltitudeKm();
        double days = room / Math.abs(decay);
        // Beyond any reach of the elements the exact instant does not matter, and must not overflow.
        return days > 10_000
                ? Optional.empty()
                : Optional.of(first.epoch().plusMillis((long) Math.ceil(days * 86_400_000) + 1));
    }

    private static String reason(AltitudeSample first, double decay, AltitudeBand band, Optional<Instant> leaves) {
        String trend = String.format(
                Locale.ROOT,
                "mean altitude %.1f km, changing by %.0f m/day by the elements' mean motion derivative; ",
                first.meanAltitudeKm(),
                -decay * 1000);
        String limits = String.format(Locale.ROOT, "%.0f–%.0f km", band.floorKm(), band.ceilingKm());
        return trend + leaves.map(at -> "outside " + limits + " from " + at).orElse("stays within " + limits);
    }
}
