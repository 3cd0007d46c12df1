package space.hamsafar.cli;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.hamsafar.orbit.window.WindowSource;

/**
 * What a window was computed from, as machines read it.
 *
 * @param what elements or ephemeris
 * @param ageDays from the epoch of the elements to the window, days; null for an ephemeris
 * @param accuracy how good it is
 */
record SourceData(String what, @Nullable Double ageDays, String accuracy) {
    private static final double MILLIS_PER_DAY = 86_400_000;

    static SourceData of(WindowSource source, Instant at) {
        Double age = source.ageAt(at)
                .map(duration -> Math.round(duration.toMillis() / MILLIS_PER_DAY * 1000) / 1000.0)
                .orElse(null);
        return new SourceData(source.what(), age, source.accuracy());
    }

    /** A line for people. */
    String line() {
        String age = ageDays == null ? "" : String.format(Locale.ROOT, ", %.1f days old at the first", ageDays);
        return "from " + what + age + "; accuracy: " + accuracy;
    }
}
