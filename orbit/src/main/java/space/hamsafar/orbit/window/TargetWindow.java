package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.Locale;
import org.threeten.extra.Interval;

/**
 * A time in which a target can be observed from the station.
 *
 * @param targetId the target
 * @param interval the time
 * @param closest instant of the greatest elevation within it
 * @param maxElevationDeg greatest elevation of the station at the target, degrees
 * @param offNadirDeg angle at the station between the Earth's centre and the target at that instant, degrees
 * @param sunElevationDeg elevation of the Sun at the target at that instant, degrees
 * @param source what the window was computed from
 */
public record TargetWindow(
        String targetId,
        Interval interval,
        Instant closest,
        double maxElevationDeg,
        double offNadirDeg,
        double sunElevationDeg,
        WindowSource source) {
    /** Why the window is here, as a sentence. */
    public String reason() {
        return String.format(
                Locale.ROOT,
                "%s is in view for %d s, down to %.1f° off nadir, with the Sun at %.0f°",
                targetId,
                interval.toDuration().toSeconds(),
                offNadirDeg,
                sunElevationDeg);
    }
}
