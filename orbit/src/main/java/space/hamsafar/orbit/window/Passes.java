package space.hamsafar.orbit.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.SignScan;
import space.hamsafar.orbit.StationOrbit;

/**
 * Finds when ground sites see the station.
 *
 * <p>Elevation is geometric: no refraction, and no terrain but a given horizon mask. Times are good to a millisecond for
 * the given orbit, which is far better than the orbit is known.
 */
public final class Passes {
    private static final double STEP_SECONDS = 30;

    /** The flattening of the Earth tilts a site's horizon and moves its sea level by less than this, as an angle. */
    private static final double HORIZON_MARGIN = Math.toRadians(1);

    private Passes() {}

    /**
     * The passes over one site that rise in a period.
     *
     * @see #over(SampledTrack, List, Interval)
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<Pass> over(StationOrbit orbit, GroundSite site, Interval period) {
        return over(SampledTrack.of(orbit, period), List.of(Observer.of(site)), period).stream()
                .map(SitePass::pass)
                .toList();
    }

    /**
     * The passes over sites that rise in a period, by rise, then by site, from rise to set.
     *
     * <p>A pass belongs to the period in which it rises and is given whole, even if it sets after the period's end; one
     * under way at the start belongs to the period before. So the passes of two adjoining periods together are those of
     * both as one. A pass that sets after the end of the track is not given.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the track does not cover the period
     */
    public static List<SitePass> over(SampledTrack track, List<Observer> observers, Interval period) {
        track.requireCover(period);
        double from = track.secondsAt(period.getStart());
        double to = track.secondsAt(period.getEnd());
        List<double[]> days = new Sunlight(track).days(from, track.coveredSeconds());
        List<SitePass> passes = new ArrayList<>();
        for (Observer observer : observers) {
            SiteWatch watch = new SiteWatch(track, observer, days);
            for (double[] pass : risesAndSets(track, watch, from, to)) {
                passes.add(watch.pass(pass[0], pass[1]));
            }
        }
        passes.sort(Comparator.<SitePass, java.time.Instant>comparing(
                        pass -> pass.pass().rise())
                .thenComparing(pass -> pass.pass().siteId()));
        return List.copyOf(passes);
    }

    private static List<double[]> risesAndSets(SampledTrack track, SiteWatch watch, double from, double to) {
        double longest = 2 * Math.PI / track.fastestRadS();
        SignScan scan = new SignScan(watch::clearance, STEP_SECONDS, quietSeconds(track, watch.leastElevation()));
        List<double[]> found = new ArrayList<>();
        double rise = Double.NaN;
        for (SignScan.Crossing crossing : scan.crossings(from, Math.min(to + longest, track.coveredSeconds()))) {
            if (crossing.rising()) {
                rise = crossing.seconds();
            } else if (rise < to) {
                found.add(new double[] {rise, crossing.seconds()});
            }
        }
        return found;
    }

    /** How long the station stays under the mask: it is so far round the Earth, and no faster than so. */
    static DoubleUnaryOperator quietSeconds(SampledTrack track, double mask) {
        double ratio = track.ratio();
        double reach = wayRound(ratio, Math.max(mask - HORIZON_MARGIN, -Math.acos(ratio)));
        double fastest = track.fastestRadS();
        return above -> {
            double elevation = mask + above + HORIZON_MARGIN;
            return above >= 0 || elevation >= Math.PI / 2 ? 0 : (wayRound(ratio, elevation) - reach) / fastest;
        };
    }

    /** Angle at the Earth's centre between a site and a satellite seen at an elevation; ratio of their radii. */
    private static double wayRound(double ratio, double elevation) {
        return Math.acos(ratio * Math.cos(elevation)) - elevation;
    }
}
