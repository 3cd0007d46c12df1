package space.hamsafar.programme.flight;

import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.orbit.window.Pass;

/**
 * What the station sees during the stay.
 *
 * @param light day, penumbra and night
 * @param coverage intervals in which a relay satellite sees the station
 * @param passes over the ground sites, in ascending order of rise
 * @param groundTrack a day of the ground track from docking, a point a minute
 */
public record Bands(List<LightPhase> light, List<Interval> coverage, List<Pass> passes, List<GroundPoint> groundTrack) {

    public Bands {
        light = List.copyOf(light);
        coverage = List.copyOf(coverage);
        passes = List.copyOf(passes);
        groundTrack = List.copyOf(groundTrack);
    }
}
