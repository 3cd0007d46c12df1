package space.hamsafar.orbit.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Horizon;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.Shadow;
import space.hamsafar.orbit.SignScan;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.Track;

/**
 * Finds when a ground site sees the station.
 *
 * <p>Elevation is geometric: no refraction, no terrain. Times are good to a millisecond for the given elements, which
 * is far better than the elements are.
 */
public final class Passes {
    private static final double STEP_SECONDS = 30;
    private static final double DARK_SUN_DEG = -6;

    /** The flattening of the Earth tilts a site's horizon and moves its sea level by less than this, as an angle. */
    private static final double HORIZON_MARGIN = Math.toRadians(1);

    private Passes() {}

    /**
     * The passes that rise in a period, in order, from rise to set.
     *
     * <p>A pass belongs to the period in which it rises and is given whole, even if it sets after the period's end; one
     * under way at the start belongs to the period before. So the passes of two adjoining periods together are those of
     * both as one.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<Pass> over(StationOrbit orbit, GroundSite site, Interval period) {
        double length = Ranges.lengthSeconds(period);
        Track track = orbit.trackOver(period);
        Horizon horizon = Horizon.of(site);
        double mask = Math.toRadians(site.minElevationDeg());
        SignScan scan = new SignScan(
                t -> horizon.elevation(track.fixedPositionAt(t)) - mask, STEP_SECONDS, quietSeconds(orbit, mask));

        List<Pass> passes = new ArrayList<>();
        double rise = Double.NaN;
        double mayStillSet = orbit.period().toSeconds();
        for (SignScan.Crossing crossing : scan.crossings(0, length + mayStillSet)) {
            if (crossing.rising()) {
                rise = crossing.seconds();
            } else if (rise < length) {
                passes.add(pass(track, site, horizon, rise, crossing.seconds()));
            }
        }
        return List.copyOf(passes);
    }

    private static Pass pass(Track track, GroundSite site, Horizon horizon, double rise, double set) {
        double top = SignScan.highest(t -> horizon.elevation(track.fixedPositionAt(t)), rise, set);
        Vector3D highest = track.fixedPositionAt(top);
        boolean lit = Shadow.lightAt(track, top) == Light.DAY
                && SunPosition.elevationDeg(site, track.instantAt(top)) <= DARK_SUN_DEG;
        return new Pass(
                site.id(),
                track.instantAt(rise),
                track.instantAt(top),
                track.instantAt(set),
                Math.toDegrees(horizon.elevation(highest)),
                horizon.azimuthDeg(track.fixedPositionAt(rise)),
                horizon.azimuthDeg(track.fixedPositionAt(set)),
                lit);
    }

    /** How long the station stays under the mask: it is so far round the Earth, and no faster than so. */
    private static DoubleUnaryOperator quietSeconds(StationOrbit orbit, double mask) {
        MeanElements elements = orbit.elements();
        double apogee = elements.semiMajorAxisKm() * (1 + elements.eccentricity());
        // Reboosts are not in the elements and decay lowers the orbit, so this is high enough.
        double ratio = Earth.EQUATORIAL_RADIUS_KM / (apogee + 50);
        double reach = wayRound(ratio, Math.max(mask - HORIZON_MARGIN, -Math.acos(ratio)));
        double fastest = orbit.fastestRadS();
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
