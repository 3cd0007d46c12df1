package space.hamsafar.orbit.altitude;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.weather.CycleClimatology;
import space.hamsafar.orbit.weather.SpaceWeather;
import space.hamsafar.orbit.weather.WeatherOutlook;

/** Watches the station's mean altitude against its band: how it went, how it goes on, and when it leaves the band. */
public final class AltitudeWatch {
    private AltitudeWatch() {}

    /**
     * The mean altitude by one element set in the weather of the mean solar cycle.
     *
     * @throws IllegalArgumentException if the period is empty or has no start or no end
     * @throws OrbitException if the period ends before the epoch of the elements or three years after it
     */
    public static AltitudeReport over(MeanElements elements, AltitudeBand band, Interval period) {
        var day = elements.epoch().atOffset(ZoneOffset.UTC).toLocalDate();
        return over(
                AltitudeHistory.of(List.of(elements)), WeatherOutlook.of(new CycleClimatology(), day), band, period);
    }

    /**
     * The mean altitude by a history of element sets in a weather, and the first instant of a period outside a band.
     *
     * @throws IllegalArgumentException if the period is empty or has no start or no end
     * @throws OrbitException if the period ends before the epoch of the newest set or three years after it, or the
     *     weather does not reach
     */
    public static AltitudeReport over(
            AltitudeHistory history, SpaceWeather weather, AltitudeBand band, Interval period) {
        Ranges.lengthSeconds(period);
        if (period.isEmpty()) {
            throw new IllegalArgumentException("period is " + period + "; give it an end after its start");
        }
        ReboostSearch search = ReboostSearch.of(history, weather);
        DecayForecast forecast = DecayForecast.from(history.last(), search, weather);
        List<AltitudeSample> samples = forecast.until(period.getEnd());
        Optional<Instant> leaves = leavesBand(samples, band, period);
        Crossing floor = forecast.reaches(band.floorKm());
        return new AltitudeReport(
                history.samples(),
                samples,
                search.reboosts(),
                forecast.decayMPerDay(),
                band,
                leaves,
                floor,
                reason(forecast, samples, band, leaves));
    }

    /** By straight lines between the samples. */
    private static Optional<Instant> leavesBand(List<AltitudeSample> samples, AltitudeBand band, Interval period) {
        AltitudeSample before = samples.getFirst();
        for (AltitudeSample sample : samples) {
            if (!band.contains(sample.meanAltitudeKm()) && !sample.epoch().isBefore(period.getStart())) {
                Instant crossing =
                        band.contains(before.meanAltitudeKm()) ? crossing(before, sample, band) : before.epoch();
                return Optional.of(crossing.isBefore(period.getStart()) ? period.getStart() : crossing);
            }
            before = sample;
        }
        return Optional.empty();
    }

    private static Instant crossing(AltitudeSample inside, AltitudeSample outside, AltitudeBand band) {
        double limit = outside.meanAltitudeKm() < band.floorKm() ? band.floorKm() : band.ceilingKm();
        double share = (limit - inside.meanAltitudeKm()) / (outside.meanAltitudeKm() - inside.meanAltitudeKm());
        return Ranges.plus(inside.epoch(), Ranges.seconds(inside.epoch(), outside.epoch()) * share);
    }

    private static String reason(
            DecayForecast forecast, List<AltitudeSample> samples, AltitudeBand band, Optional<Instant> leaves) {
        AltitudeSample end = samples.getLast();
        String trend = String.format(
                Locale.ROOT,
                "mean altitude %.1f km on %.10s, falling by %.0f m/day %s; %.1f km (%.1f to %.1f) on %.10s; ",
                samples.getFirst().meanAltitudeKm(),
                forecast.start(),
                forecast.decayMPerDay(),
                forecast.basis(),
                end.meanAltitudeKm(),
                end.lowKm(),
                end.highKm(),
                end.epoch());
        String limits = String.format(Locale.ROOT, "%.0f–%.0f km", band.floorKm(), band.ceilingKm());
        return trend + leaves.map(at -> "outside " + limits + " from " + at).orElse("stays within " + limits);
    }
}
