package space.hamsafar.orbit.window;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Accuracy;
import space.hamsafar.orbit.StationOrbit;

/**
 * What a window was computed from.
 *
 * @param what the elements or the ephemeris, as a phrase
 * @param epoch instant at which the elements hold; empty for an ephemeris
 * @param accuracy how good it is, as a phrase
 */
public record WindowSource(String what, Optional<Instant> epoch, String accuracy) {
    /** What the windows of a period rest on, and how far the station may be from where it is said to be. */
    static WindowSource of(StationOrbit orbit, Interval period) {
        Instant start = period.getStart();
        Accuracy begin = orbit.accuracyAt(start);
        Accuracy end = orbit.accuracyAt(period.getEnd());
        String what = orbit.elements().objectName() + ", " + orbit.sourceAt(start);
        if (period.isEmpty()) {
            return new WindowSource(what, orbit.epochAt(start), phrase(begin) + " (" + begin.basis() + ")");
        }
        return new WindowSource(
                what,
                orbit.epochAt(start),
                String.format(
                        Locale.ROOT,
                        "%s at the begin, %s at the end of the period (%s)",
                        phrase(begin),
                        phrase(end),
                        end.basis()));
    }

    private static String phrase(Accuracy accuracy) {
        return String.format(
                Locale.ROOT,
                "%.1f km, 19 times in 20 below %.1f km or %.1f s",
                accuracy.medianKm(),
                accuracy.worst95Km(),
                accuracy.seconds());
    }

    /** Time from the epoch of the elements to an instant, negative before the epoch; empty for an ephemeris. */
    public Optional<Duration> ageAt(Instant instant) {
        return epoch.map(at -> Duration.between(at, instant));
    }
}
