package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.StationOrbit;

/**
 * Finds day and night on board: conical shadow of the WGS-84 ellipsoid, Sun by Meeus' low-accuracy theory, no
 * atmosphere.
 *
 * <p>Refraction and a red Sun at the edge make the real twilight a few seconds longer.
 */
public final class OrbitLight {
    private OrbitLight() {}

    /**
     * The light over a period, in order; the phases tile the period and no two neighbours have the same light.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<LightPhase> over(StationOrbit orbit, Interval period) {
        return over(SampledTrack.of(orbit, period), period);
    }

    /**
     * The light over a period of a track, in order; the phases tile the period and no two neighbours have the same
     * light.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the track does not cover the period
     */
    public static List<LightPhase> over(SampledTrack track, Interval period) {
        track.requireCover(period);
        double from = track.secondsAt(period.getStart());
        Sunlight sunlight = new Sunlight(track);
        List<LightPhase> phases = new ArrayList<>();
        Instant start = period.getStart();
        Light light = sunlight.at(from);
        for (Sunlight.Edge edge : sunlight.edges(from, track.secondsAt(period.getEnd()))) {
            Instant end = track.instantAt(edge.seconds());
            if (end.isAfter(start) && end.isBefore(period.getEnd())) {
                phases.add(new LightPhase(Interval.of(start, end), light));
                start = end;
            }
            light = edge.after();
        }
        if (start.isBefore(period.getEnd())) {
            phases.add(new LightPhase(Interval.of(start, period.getEnd()), light));
        }
        return List.copyOf(phases);
    }

    /**
     * Angle between the direction to the Sun and the orbit plane at an instant, degrees, -90 to 90; positive where the
     * Sun stands on the side of the orbit's angular momentum.
     *
     * @throws OrbitException if the instant is out of the elements' reach
     */
    public static double betaAngleDeg(StationOrbit orbit, Instant instant) {
        SampledTrack track = SampledTrack.of(orbit, Interval.of(instant, instant));
        return BetaAngle.deg(track, 0);
    }
}
