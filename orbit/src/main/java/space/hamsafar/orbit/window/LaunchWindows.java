package space.hamsafar.orbit.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Angles;
import space.hamsafar.orbit.Earth;
import space.hamsafar.orbit.GroundSite;
import space.hamsafar.orbit.Horizon;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.SunPosition;
import space.hamsafar.orbit.Track;

/**
 * Finds when a launch pad passes under the station's orbit plane.
 *
 * <p>The rule was seen in the missions flown: at lift-off, the right ascension of the pad less the RAAN of the station
 * is a constant, both in TEME of date and with sidereal time by UT1. The Earth turns against the plane once in about
 * 23.54 h, so a window comes about 27.7 min earlier each day. A node drift wrong by 0.01° a day, as altitudes of the band
 * differ, moves a window 60 days ahead by 2.5 min: hold far windows as forecasts.
 */
public final class LaunchWindows {
    private static final double SIDEREAL_DEG_PER_DAY = 360.98564736629;
    private static final int ROUNDS = 4;

    private LaunchWindows() {}

    /**
     * The windows whose lift-off lies in a period, in order. A window may open before the period or close after it.
     *
     * @param pad the launch pad; its least elevation plays no part
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the period is out of the elements' reach
     */
    public static List<LaunchWindow> into(StationOrbit orbit, GroundSite pad, PlaneRule rule, Interval period) {
        double days = Ranges.lengthSeconds(period) / 86_400;
        Track track = orbit.trackOver(period);
        double degPerDay = SIDEREAL_DEG_PER_DAY - orbit.nodeDriftDegPerDay();
        double first = Angles.wrapDeg(rule.offsetDeg() - offsetDeg(orbit, pad, period.getStart())) / degPerDay;
        List<LaunchWindow> windows = new ArrayList<>();
        // One round more at each end: refinement may carry a lift-off over the border.
        for (double day = first - 360 / degPerDay; day < days + 1; day += 360 / degPerDay) {
            Instant liftOff = refined(orbit, pad, rule, track.instantAt(day * 86_400), degPerDay);
            if (period.contains(liftOff)) {
                windows.add(window(orbit, pad, rule, liftOff, rule.toleranceDeg() / degPerDay));
            }
        }
        return List.copyOf(windows);
    }

    /**
     * Right ascension of a place less RAAN of the station at an instant, degrees, 0 to 360; TEME of date, sidereal time
     * by UT1; where no Earth orientation is given, that is UTC.
     */
    public static double offsetDeg(StationOrbit orbit, GroundSite pad, Instant instant) {
        double sidereal = Math.toDegrees(orbit.orientation().siderealTime(instant));
        return Angles.wrapDeg(sidereal + pad.longitudeDeg() - orbit.raanDegAt(instant));
    }

    private static Instant refined(
            StationOrbit orbit, GroundSite pad, PlaneRule rule, Instant guess, double degPerDay) {
        Instant instant = guess;
        for (int round = 0; round < ROUNDS; round++) {
            double missing = Angles.signedDeg(rule.offsetDeg() - offsetDeg(orbit, pad, instant));
            instant = instant.plusMillis(Math.round(missing / degPerDay * 86_400_000));
        }
        return instant;
    }

    private static LaunchWindow window(
            StationOrbit orbit, GroundSite pad, PlaneRule rule, Instant liftOff, double toleranceDays) {
        long halfMillis = Math.max(1, Math.round(toleranceDays * 86_400_000));
        double offset = offsetDeg(orbit, pad, liftOff);
        String reason = String.format(
                Locale.ROOT,
                "%s stands %.2f° east of the station's node, as the rule wants (%s); elements %.1f days old",
                pad.id(),
                offset,
                rule.source(),
                orbit.elementsAgeAt(liftOff).toMillis() / 86_400_000.0);
        return new LaunchWindow(
                liftOff.minusMillis(halfMillis),
                liftOff,
                liftOff.plusMillis(halfMillis),
                offset,
                SunPosition.elevationDeg(pad, liftOff, orbit.orientation()),
                orbit.elementsAgeAt(liftOff),
                phaseAngleDeg(orbit, pad, liftOff),
                reason);
    }

    private static double phaseAngleDeg(StationOrbit orbit, GroundSite pad, Instant instant) {
        Track track = orbit.trackFrom(instant);
        var station = track.temeAt(0);
        Vector3D momentum = station.getMomentum().normalize();
        Vector3D node = Vector3D.crossProduct(Vector3D.PLUS_K, momentum).normalize();
        Vector3D ahead = Vector3D.crossProduct(momentum, node);
        double sidereal = track.siderealTimeAt(0);
        // Turning the fixed frame back by the sidereal angle gives TEME.
        Vector3D overPad = Earth.toFixed(Horizon.of(pad).place(), -sidereal);
        return Angles.wrapDeg(
                Math.toDegrees(argument(station.getPosition(), node, ahead) - argument(overPad, node, ahead)));
    }

    private static double argument(Vector3D position, Vector3D node, Vector3D ahead) {
        return Math.atan2(position.dotProduct(ahead), position.dotProduct(node));
    }
}
