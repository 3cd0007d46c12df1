package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.SignScan;

/** Finds when the point under the station lies in a region. */
public final class RegionCrossings {
    private static final double STEP_SECONDS = 30;

    private RegionCrossings() {}

    /**
     * The crossings of a region within a period, in order, cut at the period's ends. A crossing of a corner that takes
     * less than half a minute can be missed.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the track does not cover the period
     */
    public static List<Interval> over(SampledTrack track, Region region, Interval period) {
        track.requireCover(period);
        Fix fix = new Fix();
        SignScan scan = new SignScan(t -> depthDeg(track, region, t, fix), STEP_SECONDS, value -> 0);
        List<Interval> crossings = new ArrayList<>();
        for (double[] stretch : scan.stretches(track.secondsAt(period.getStart()), track.secondsAt(period.getEnd()))) {
            Instant from = track.instantAt(stretch[0]);
            Instant to = track.instantAt(stretch[1]);
            if (from.isBefore(to)) {
                crossings.add(Interval.of(from, to));
            }
        }
        return List.copyOf(crossings);
    }

    private static double depthDeg(SampledTrack track, Region region, double seconds, Fix fix) {
        track.position(seconds, fix);
        GroundPoint under = Earth.groundPoint(track.origin(), new Vector3D(fix.x, fix.y, fix.z));
        return region.depthDeg(under.latitudeDeg(), under.longitudeDeg());
    }
}
